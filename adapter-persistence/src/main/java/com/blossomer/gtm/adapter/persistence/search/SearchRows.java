package com.blossomer.gtm.adapter.persistence.search;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.AskedWord.NearWord;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Passage;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Puts what was found together from the tagged rows of {@link SearchSql}, in whatever order. */
final class SearchRows {

  private final Map<Integer, String[]> words = new TreeMap<>();
  private final Map<Integer, String[]> records = new TreeMap<>();
  private final Map<Integer, List<String[]>> passages = new TreeMap<>();
  private final Map<Integer, List<NearWord>> near = new TreeMap<>();

  private SearchRows() {}

  static SearchMatches read(ResultSet rows, int limit) throws SQLException {
    SearchRows read = new SearchRows();
    while (rows.next()) {
      read.add(rows.getInt(1), rows.getInt(2), (String[]) rows.getArray(3).getArray());
    }
    List<SearchMatch> matches = new ArrayList<>();
    read.records.forEach((place, row) -> matches.add(read.match(place, row)));
    return SearchMatches.of(matches, limit, read.askedWords());
  }

  private void add(int tag, int place, String[] row) {
    switch (tag) {
      case SearchSql.WORD -> words.put(place, row);
      case SearchSql.RECORD -> records.put(place, row);
      case SearchSql.PASSAGE -> passages.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
      default ->
          near.computeIfAbsent(place, p -> new ArrayList<>())
              .add(new NearWord(row[0], Integer.parseInt(row[1])));
    }
  }

  private List<AskedWord> askedWords() {
    List<AskedWord> asked = new ArrayList<>();
    words.forEach(
        (n, row) ->
            asked.add(
                new AskedWord(
                    Integer.parseInt(row[0]),
                    row[1],
                    Boolean.parseBoolean(row[2]),
                    near.getOrDefault(n, List.of()))));
    return asked;
  }

  private SearchMatch match(int place, String[] row) {
    SearchedKind kind = SearchedKind.ALL.get(Integer.parseInt(row[0]));
    FoundRecord record =
        new FoundRecord(
            kind.kind(),
            UUID.fromString(row[1]),
            row[2],
            id(row[3], CompanyId::new),
            id(row[4], TargetAccountId::new),
            id(row[5], TargetPersonaId::new),
            Instant.EPOCH.plus(Long.parseLong(row[6]), ChronoUnit.MICROS),
            Integer.parseInt(row[7]));
    List<Passage> found = new ArrayList<>();
    for (String[] passage : passages.getOrDefault(place, List.of())) {
      found.add(new Passage(kind.path(Integer.parseInt(passage[0])), passage[1]));
    }
    return new SearchMatch(record, Set.copyOf(List.of(row[8].split(" "))), found);
  }

  private static <I> I id(String text, Function<UUID, I> type) {
    return text == null ? null : type.apply(UUID.fromString(text));
  }
}
