package com.blossomer.gtm.domain.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {

  private final Violations check = new Violations();

  @Test
  void findsNothingWrongWithGoodInput() {
    check.required("a", 1);
    check.requiredName("b", "x".repeat(Violations.MAX_NAME));
    check.requiredText("c", "x".repeat(Violations.MAX_TEXT));
    check.text("d", null);
    check.texts("e", List.of("", " "));

    assertThat(check.isEmpty()).isTrue();
    assertThatCode(check::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void reportsEverythingTogetherInOrder() {
    check.required("a", null);
    check.requiredName("b", " \t");
    check.requiredText("c", "");
    check.texts("d", Arrays.asList("fine", null, "\0"));

    assertThatThrownBy(check::throwIfAny)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Violation::pointer, Violation::code)
                    .containsExactly(
                        tuple("/a", "required"),
                        tuple("/b", "required"),
                        tuple("/c", "required"),
                        tuple("/d/1", "required"),
                        tuple("/d/2", "not_storable")))
        .hasMessage("/a: A value is required. (and 4 more)");
  }

  @Test
  void limitsNamesTextsAndLists() {
    check.requiredName("name", "x".repeat(Violations.MAX_NAME + 1));
    check.text("text", "x".repeat(Violations.MAX_TEXT + 1));
    check.texts("list", Collections.nCopies(Violations.MAX_ITEMS + 1, "x"));

    assertThat(check.found())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            tuple("/name", "too_long"), tuple("/text", "too_long"), tuple("/list", "too_many"));
    assertThat(check.found().get(0).detail())
        .isEqualTo("At most 2000 characters are allowed; there are 2001.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "\ud83d", "x\ud83dx", "\ude00", "\ude00\ud83d", "🌱\udf31"})
  void refusesWhatNoDatabaseCanStore(String text) {
    check.text("field", text);

    assertThat(check.found()).extracting(Violation::code).containsExactly("not_storable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "🌱", "a🌱b🌱", "\u0001\n\t", "\uffff", "株式会社", "\u200f"})
  void takesEveryOtherText(String text) {
    check.text("field", text);

    assertThat(check.isEmpty()).isTrue();
  }

  @Test
  void keepsListsApartFromTheirOriginals() {
    List<String> original = new ArrayList<>(List.of("a", "b"));

    List<String> kept = check.texts("list", original);
    original.add("c");

    assertThat(kept).containsExactly("a", "b");
    assertThatThrownBy(() -> kept.add("d")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(check.texts("missing", null)).isEmpty();
  }
}
