package com.blossomer.gtm.domain.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void mapsEachCharacterOnItsOwn() {
    assertThat(FoldedText.of("ÖKO ÅÉ ΟΔΟΣ ПЧЕЛА 😀")).isEqualTo("öko åé οδοσ пчела 😀");
    assertThat(FoldedText.of("İ")).isEqualTo("i");
  }

  @Test
  void itsKeyIsTheBeginningInWholeCharacters() {
    String emoji = "😀".repeat(201);

    assertThat(FoldedText.key("Ab")).isEqualTo("ab");
    assertThat(FoldedText.key("X".repeat(300))).isEqualTo("x".repeat(200));
    assertThat(FoldedText.key(emoji)).isEqualTo("😀".repeat(200));
  }

  @Test
  void ordersByCodePoints() {
    List<String> sorted =
        Stream.of("😀", "b", "a😁", "\uFFFD", "a").sorted(FoldedText.ORDER).toList();

    assertThat(sorted).containsExactly("a", "a😁", "b", "\uFFFD", "😀");
    assertThat(FoldedText.ORDER.compare("a\uFFFD", "a😀")).isNegative();
    assertThat(FoldedText.ORDER.compare("😀", "😁")).isNegative();
    assertThat(FoldedText.ORDER.compare("x😀a", "x😀a")).isZero();
  }
}
