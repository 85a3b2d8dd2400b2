package com.blossomer.gtm.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.search.AskedWord;
import com.blossomer.gtm.domain.model.search.AskedWord.NearWord;
import com.blossomer.gtm.domain.model.search.Search;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {

  private static final List<NearWord> NEAR =
      List.of(
          new NearWord("nursery", 2),
          new NearWord("nurses", 9),
          new NearWord("cat", 1),
          new NearWord("car", 5),
          new NearWord("bar", 7));

  @Test
  void changesNothingWhenEveryWordIsFound() {
    assertThat(correct("nursery", found(0, "nursery"))).isNull();
  }

  @Test
  void changesNothingWhenNothingIsSimilar() {
    assertThat(correct("zebra", lost(0, "zebra"))).isNull();
    assertThat(correct("caaaat", lost(0, "caaaat"))).isNull();
  }

  @Test
  void takesTheMostSimilarWord() {
    assertThat(correct("nursry", lost(0, "nursry"))).isEqualTo("nursery");
    assertThat(correct("nurss", lost(0, "nurss"))).isEqualTo("nurses");
  }

  @Test
  void prefersTheSameFirstLetterThenWhatMoreRecordsHave() {
    assertThat(correct("cax", lost(0, "cax"))).isEqualTo("car");
    assertThat(correct("xar", lost(0, "xar"))).isEqualTo("bar");
  }

  @Test
  void leavesVeryShortWordsAlone() {
    assertThat(correct("ca", lost(0, "ca"))).isNull();
  }

  @Test
  void keepsEverythingElseAsTyped() {
    assertThat(
            correct(
                "Big nursry -cat \"two words\" the",
                found(0, "big"),
                lost(1, "nursry"),
                found(3, "two"),
                found(3, "words"),
                found(4, "the")))
        .isEqualTo("Big nursery -cat \"two words\" the");
  }

  @Test
  void keepsPhrasesPhrases() {
    assertThat(correct("\"big nursry\"", found(0, "big"), lost(0, "nursry")))
        .isEqualTo("\"big nursery\"");
    assertThat(correct("big-nursry", found(0, "big"), lost(0, "nursry")))
        .isEqualTo("\"big nursery\"");
  }

  private static String correct(String typed, AskedWord... words) {
    return Correction.of(Search.of(typed), List.of(words)).orElse(null);
  }

  private static AskedWord found(int part, String word) {
    return new AskedWord(part, word, true, List.of());
  }

  private static AskedWord lost(int part, String word) {
    return new AskedWord(part, word, false, NEAR);
  }
}
