package com.blossomer.gtm.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void marksEveryWordThatWasFoundAndEscapesTheRest() {
    assertThat(Snippet.of("<b>Nursery</b> & 'nursery'", Set.of("nursery")))
        .contains("&lt;b&gt;<mark>Nursery</mark>&lt;/b&gt; &amp; &#39;<mark>nursery</mark>&#39;");
  }

  @Test
  void marksAsTheTextIsWritten() {
    assertThat(Snippet.of("Öcklebrook", Set.of("ocklebrook"))).contains("<mark>Öcklebrook</mark>");
    assertThat(Snippet.of("株式会社", Set.of("会", "社"))).contains("株式<mark>会社</mark>");
  }

  @Test
  void isEmptyWhenNothingIsThere() {
    assertThat(Snippet.of("nurseries", Set.of("nursery"))).isEmpty();
    assertThat(Snippet.of("", Set.of("nursery"))).isEmpty();
  }

  @Test
  void cutsLongTextsBetweenWordsAroundWhatWasFound() {
    String text = "lorem ".repeat(100) + "a falcon flies " + "ipsum ".repeat(100);

    String snippet = Snippet.of(text, Set.of("falcon")).orElseThrow();

    assertThat(snippet)
        .startsWith("…lorem ")
        .contains(" a <mark>falcon</mark> flies ipsum ")
        .endsWith(" ipsum…")
        .hasSizeBetween(180, 220);
  }

  @Test
  void prefersThePartWithMostOfTheWords() {
    String text = "falcon " + "lorem ".repeat(100) + "falcon eagle " + "ipsum ".repeat(100);

    assertThat(Snippet.of(text, Set.of("falcon", "eagle")))
        .hasValueSatisfying(
            snippet ->
                assertThat(snippet).contains("<mark>falcon</mark> <mark>eagle</mark> ipsum"));
  }

  @Test
  void writesLineBreaksAsSpace() {
    assertThat(Snippet.of("  a\n\n\tfalcon\r\n", Set.of("falcon")))
        .contains("a <mark>falcon</mark>");
  }

  @Test
  void cutsWordsThatHaveNoEnd() {
    String word = "🌱x".repeat(1) + "y".repeat(5_000);
    String found = word.substring(2, 66);

    String snippet = Snippet.of("a " + word, Set.of(found)).orElseThrow();

    assertThat(snippet).hasSizeLessThan(450).contains("<mark>xyyy").endsWith("</mark>…");
  }

  @Test
  void neverCutsAPairOfSurrogates() {
    for (int before = 0; before < 4; before++) {
      String text = "a".repeat(before) + " falcon" + "𝒳".repeat(1_000);
      String found = "falcon" + "x".repeat(58);

      String snippet = Snippet.of(text, Set.of(found)).orElseThrow();

      assertThat(Character.isHighSurrogate(snippet.charAt(snippet.indexOf("</mark>") - 1)))
          .isFalse();
    }
  }
}
