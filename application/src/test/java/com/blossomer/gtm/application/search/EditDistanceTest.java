package com.blossomer.gtm.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "nursery, nursery, 0",
    "nursry, nursery, 1",
    "nurseryy, nursery, 1",
    "nurzery, nursery, 1",
    "nusrery, nursery, 1",
    "nsrery, nursery, 2",
    "kitten, sitting, 3",
    "'', abc, 3",
    "abc, '', 3",
    "🌱🌳, 🌳🌱, 1",
  })
  void countsSlips(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    assertThat(EditDistance.between(other, one)).isEqualTo(distance);
  }
}
