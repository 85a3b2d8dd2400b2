package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchKey;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.SearchRepository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads all texts at each search, which is quick enough for what fits into memory. */
final class InMemorySearchRepository implements SearchRepository {

  private final Session session;

  InMemorySearchRepository(Session session) {
    this.session = session;
  }

  @Override
  public SearchMatches search(Access access, Search search, SearchPageRequest page) {
    List<SearchableRecord> all = session.read(access, InMemorySearchRepository::records);
    AskedWords asked = AskedWords.of(search, all);
    List<SearchMatch> found =
        all.stream()
            .filter(record -> search.kinds().contains(record.head().kind()))
            .filter(record -> isWithin(search.companyId(), record.head()))
            .flatMap(record -> asked.match(record).stream())
            .sorted(Comparator.comparing(match -> SearchKey.of(match.record())))
            .filter(match -> isAfter(page, match))
            .limit(page.limit() + 1L)
            .toList();
    return SearchMatches.of(found, page.limit(), asked.words());
  }

  private static boolean isWithin(CompanyId wanted, FoundRecord found) {
    return wanted == null
        || wanted.equals(found.companyId())
        || found.kind() == EntityKind.COMPANY && wanted.value().equals(found.id());
  }

  private static boolean isAfter(SearchPageRequest page, SearchMatch match) {
    return page.after().map(key -> SearchKey.of(match.record()).compareTo(key) > 0).orElse(true);
  }

  private static List<SearchableRecord> records(UserData data) {
    List<SearchableRecord> records = new ArrayList<>();
    for (Table<?> table : List.of(data.companies, data.accounts, data.personas, data.campaigns)) {
      table.all(row -> true).forEach(row -> records.add(SearchableRecord.of(row)));
    }
    return records;
  }
}
