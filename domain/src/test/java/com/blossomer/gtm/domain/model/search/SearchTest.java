package com.blossomer.gtm.domain.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  @Test
  void looksEverywhereUnlessSaidOtherwise() {
    assertThat(Search.of("a").kinds()).containsExactlyInAnyOrder(EntityKind.values());
  }

  @Test
  void refusesWhatCannotBeLookedFor() {
    assertRefused(null, "required");
    assertRefused(" \t\u200b\u202e", "required");
    assertRefused("a\u0000b", "not_storable");
    assertRefused("a\ud800", "not_storable");
    assertRefused("🌱".repeat(201), "too_long");
    assertThat(Search.of("🌱".repeat(200)).text()).hasSize(400);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '>',
      textBlock =
          """
          new york       > [new] [york…]
          ~new ~         > [new]
          "new york"     > "new york"
          "new york      > "new york…"
          a"new york"b   > [a] "new york" [b…]
          -old new       > -[old] [new…]
          -"old town"    > -"old town"
          new -          > [new] [-…]
          new -old       > [new] -[old]
          state-run      > [state-run…]
          “new york” x   > "new york" [x…]
          ""             > ""
          """)
  void takesTextsApart(String typed, String expected) {
    StringBuilder parts = new StringBuilder();
    for (SearchPart part : Search.of(typed).parts()) {
      String text = part.text() + (part.isUnfinished() ? "…" : "");
      parts
          .append(parts.isEmpty() ? "" : " ")
          .append(part.isExcluded() ? "-" : "")
          .append(part.isPhrase() ? '"' + text + '"' : "[" + text + "]");
    }

    assertThat(parts.toString()).isEqualTo(expected);
  }

  private static void assertRefused(String text, String code) {
    Invalid refused = catchThrowableOfType(Invalid.class, () -> Search.of(text));
    assertThat(refused.violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/q", code));
  }
}
