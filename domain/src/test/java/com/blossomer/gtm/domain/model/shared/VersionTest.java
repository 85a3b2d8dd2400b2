package com.blossomer.gtm.domain.model.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @Test
  void countsUpWithinAnIncarnation() {
    assertThat(new Version(1, 7).next()).isEqualTo(new Version(2, 7));
  }

  @Test
  void beginsAtOne() {
    assertThatThrownBy(() -> new Version(0, 7)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE})
  void readsBackWhatItWrites(long incarnation) {
    Version version = new Version(Integer.MAX_VALUE, incarnation);

    assertThat(Version.parse(version.toString())).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "1",
        "1-",
        "-a",
        "0-a",
        "-1-a",
        "+1-a",
        "01-a",
        "1-0a",
        "1-A",
        "1-+a",
        "1--a",
        "1-g",
        "1 -a",
        "1-a ",
        "2147483648-a",
        "1-10000000000000000",
        "W/1-a",
        "٣-a"
      })
  void readsNothingElse(String text) {
    assertThat(Version.parse(text)).isEmpty();
  }

  @Test
  void isExpectedWhenItIsOneOfThoseOrAnyIsWelcome() {
    Version version = new Version(2, 7);

    assertThat(ExpectedVersion.any().accepts(version)).isTrue();
    assertThat(ExpectedVersion.of(new Version(2, 7)).accepts(version)).isTrue();
    assertThat(ExpectedVersion.of(new Version(2, 8)).accepts(version)).isFalse();
    assertThat(ExpectedVersion.of(new Version(1, 7)).accepts(version)).isFalse();
    assertThat(ExpectedVersion.oneOf(Set.of(new Version(1, 7), version)).accepts(version)).isTrue();
    assertThat(ExpectedVersion.oneOf(Set.of()).accepts(version)).isFalse();
  }
}
