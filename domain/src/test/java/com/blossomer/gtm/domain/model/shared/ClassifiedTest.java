package com.blossomer.gtm.domain.model.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import org.junit.jupiter.api.Test;

class ClassifiedTest {

  @Test
  void takesTheWordAsLabelWhenThereIsNone() {
    assertThat(new Classified<>(Priority.HIGH, null).label()).isEqualTo("High");
    assertThat(Classified.of(Priority.LOW)).isEqualTo(new Classified<>(Priority.LOW, "Low"));
  }

  @Test
  void keepsALabelOutsideTheVocabularyEvenAnEmptyOne() {
    assertThat(new Classified<Priority>(null, "urgent").label()).isEqualTo("urgent");
    assertThat(new Classified<Priority>(null, "").label()).isEmpty();
  }

  @Test
  void needsAValueOrALabel() {
    assertThatThrownBy(() -> new Classified<Priority>(null, null)).isInstanceOf(Invalid.class);
  }

  @Test
  void refusesALabelThatCannotBeStored() {
    assertThatThrownBy(() -> new Classified<>(Priority.LOW, "\0"))
        .isInstanceOf(Invalid.class)
        .hasMessageStartingWith("/label: ");
  }
}
