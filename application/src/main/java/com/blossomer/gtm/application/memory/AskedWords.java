package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.AskedWord.NearWord;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchPart;
import com.blossomer.gtm.domain.model.search.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a search asks for, word by word, and how it matches a record. */
final class AskedWords {

  /** A word that a record must hold, or must not. */
  private record Asked(int part, String word, boolean isExact, boolean isBeginning) {

    Predicate<String> matcher() {
      String stem = LightStem.of(word);
      return other ->
          other.equals(word)
              || isBeginning && word.length() > 1 && other.startsWith(word)
              || !isExact && LightStem.of(other).equals(stem);
    }

    /** The word itself counts more than another form, and that more than a longer word. */
    int weight(SearchableRecord record) {
      if (!record.words(word::equals).isEmpty()) {
        return 10;
      }
      String stem = LightStem.of(word);
      return record.words(other -> LightStem.of(other).equals(stem)).isEmpty() ? 5 : 7;
    }
  }

  private final List<SearchPart> parts;
  private final List<List<String>> wordsOfParts;
  private final List<Asked> asked = new ArrayList<>();
  private final List<Asked> excluded = new ArrayList<>();
  private final List<AskedWord> words;
  private final Map<Asked, Double> rarity = new HashMap<>();

  private AskedWords(Search search, List<SearchableRecord> all) {
    parts = search.parts();
    wordsOfParts = parts.stream().map(part -> SearchText.words(part.text())).toList();
    for (int i = 0; i < parts.size(); i++) {
      addWords(i);
    }
    if (!asked.stream().allMatch(word -> LightStem.isSmall(word.word()))) {
      asked.removeIf(word -> LightStem.isSmall(word.word()));
    }
    words = asked.stream().map(word -> describe(word, all)).toList();
    for (Asked word : asked) {
      rarity.put(word, 1 / (1 + Math.log(Math.max(1, holders(word.matcher(), all)))));
    }
  }

  static AskedWords of(Search search, List<SearchableRecord> all) {
    return new AskedWords(search, all);
  }

  List<AskedWord> words() {
    return words;
  }

  /** The record with its score, if it holds what is asked for. */
  Optional<SearchMatch> match(SearchableRecord record) {
    if (asked.isEmpty()
        || !asked.stream().allMatch(word -> isIn(word, record))
        || excluded.stream().anyMatch(word -> isIn(word, record))
        || !holdsPhrases(record)) {
      return Optional.empty();
    }
    Set<String> found = new HashSet<>();
    asked.forEach(word -> found.addAll(record.words(word.matcher())));
    return Optional.of(
        new SearchMatch(scored(record.head(), score(record)), found, record.passages(found)));
  }

  private void addWords(int part) {
    SearchPart typed = parts.get(part);
    List<String> ofPart = wordsOfParts.get(part);
    for (int i = 0; i < ofPart.size(); i++) {
      boolean isLast = i == ofPart.size() - 1;
      (typed.isExcluded() ? excluded : asked)
          .add(new Asked(part, ofPart.get(i), typed.isPhrase(), isLast && typed.isUnfinished()));
    }
  }

  private boolean holdsPhrases(SearchableRecord record) {
    for (int i = 0; i < parts.size(); i++) {
      List<String> phrase = wordsOfParts.get(i);
      boolean isUnfinished = parts.get(i).isUnfinished();
      if (phrase.size() > 1
          && !parts.get(i).isExcluded()
          && record.texts().stream().noneMatch(t -> t.holdsInOrder(phrase, isUnfinished))) {
        return false;
      }
    }
    return true;
  }

  private int score(SearchableRecord record) {
    long score = 0;
    for (Asked word : asked) {
      score +=
          Math.round(10 * word.weight(record) * record.weight(word.matcher()) * rarity.get(word));
    }
    String wanted = String.join(" ", typedWords());
    String name = String.join(" ", SearchText.words(record.head().name()));
    if (name.equals(wanted)) {
      score += 1_000_000;
    } else if (name.startsWith(wanted)) {
      score += 100_000;
    }
    return (int) score;
  }

  /** With those that say little, but without those that must not be there. */
  private List<String> typedWords() {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      typed.addAll(parts.get(i).isExcluded() ? List.of() : wordsOfParts.get(i));
    }
    return typed;
  }

  private static AskedWord describe(Asked word, List<SearchableRecord> all) {
    boolean isFound = holders(word.matcher(), all) > 0;
    return new AskedWord(word.part(), word.word(), isFound, isFound ? List.of() : near(word, all));
  }

  private static List<NearWord> near(Asked word, List<SearchableRecord> all) {
    Map<String, Integer> records = new TreeMap<>();
    for (SearchableRecord record : all) {
      record
          .words(w -> Math.abs(w.length() - word.word().length()) <= AskedWord.NEAR)
          .forEach(near -> records.merge(near, 1, Integer::sum));
    }
    return records.entrySet().stream().map(e -> new NearWord(e.getKey(), e.getValue())).toList();
  }

  private static boolean isIn(Asked word, SearchableRecord record) {
    return !record.words(word.matcher()).isEmpty();
  }

  private static int holders(Predicate<String> word, List<SearchableRecord> all) {
    return (int) all.stream().filter(record -> !record.words(word).isEmpty()).count();
  }

  private static FoundRecord scored(FoundRecord head, int score) {
    return new FoundRecord(
        head.kind(),
        head.id(),
        head.name(),
        head.companyId(),
        head.targetAccountId(),
        head.targetPersonaId(),
        head.updatedAt(),
        score);
  }
}
