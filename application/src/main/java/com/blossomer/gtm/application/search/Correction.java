package com.blossomer.gtm.application.search;

import static java.util.stream.Collectors.joining;

import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.AskedWord.NearWord;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the most similar words of the user's own records in the place of words that are in none. */
final class Correction {

  private Correction() {}

  /**
   * The text to look for instead; empty when every word is in some record, or nothing is similar.
   */
  static Optional<String> of(Search search, List<AskedWord> asked) {
    List<SearchPart> parts = search.parts();
    List<String> texts = new ArrayList<>();
    boolean isCorrected = false;
    for (int part = 0; part < parts.size(); part++) {
      int place = part;
      List<AskedWord> words = asked.stream().filter(word -> word.part() == place).toList();
      if (words.stream().allMatch(AskedWord::isFound)) {
        texts.add(asTyped(parts.get(part)));
        continue;
      }
      List<String> corrected = words.stream().map(Correction::corrected).toList();
      isCorrected |= !corrected.equals(words.stream().map(AskedWord::word).toList());
      texts.add(written(parts.get(part), corrected));
    }
    String text = String.join(" ", texts);
    boolean isShort = text.codePointCount(0, text.length()) <= Search.MAX_TEXT;
    return isCorrected && isShort ? Optional.of(text) : Optional.empty();
  }

  private static String corrected(AskedWord asked) {
    return asked.near().stream()
        .filter(near -> distance(asked, near) <= allowed(asked.word()))
        .min(
            Comparator.<NearWord>comparingInt(near -> distance(asked, near))
                .thenComparing(near -> near.word().charAt(0) != asked.word().charAt(0))
                .thenComparing(NearWord::records, Comparator.reverseOrder())
                .thenComparing(NearWord::word))
        .map(NearWord::word)
        .orElse(asked.word());
  }

  private static int distance(AskedWord asked, NearWord near) {
    return EditDistance.between(asked.word(), near.word());
  }

  /** One slip in a short word, two in a longer one; what is shorter means itself. */
  private static int allowed(String word) {
    int length = word.codePointCount(0, word.length());
    if (length < 3) {
      return 0;
    }
    return length < 6 ? 1 : AskedWord.NEAR;
  }

  private static String asTyped(SearchPart part) {
    String text = part.isPhrase() ? '"' + part.text() + '"' : part.text();
    return part.isExcluded() ? "-" + text : text;
  }

  private static String written(SearchPart part, List<String> words) {
    String text = words.stream().collect(joining(" "));
    return part.isPhrase() || words.size() > 1 ? '"' + text + '"' : text;
  }
}
