package com.blossomer.gtm.domain.model.shared;

import static com.blossomer.gtm.domain.model.shared.BuyingSignalType.BEHAVIORAL;
import static com.blossomer.gtm.domain.model.shared.BuyingSignalType.CONTEXTUAL;
import static com.blossomer.gtm.domain.model.shared.BuyingSignalType.INTENT;
import static com.blossomer.gtm.domain.model.shared.BuyingSignalType.TECHNOLOGY;
import static com.blossomer.gtm.domain.model.shared.Priority.HIGH;
import static com.blossomer.gtm.domain.model.shared.Priority.LOW;
import static com.blossomer.gtm.domain.model.shared.Priority.MEDIUM;
import static com.blossomer.gtm.domain.model.targetpersona.Seniority.C_LEVEL;
import static com.blossomer.gtm.domain.model.targetpersona.Seniority.DIRECTOR;
import static com.blossomer.gtm.domain.model.targetpersona.Seniority.JUNIOR;
import static com.blossomer.gtm.domain.model.targetpersona.Seniority.MID;
import static com.blossomer.gtm.domain.model.targetpersona.Seniority.SENIOR;
import static com.blossomer.gtm.domain.model.targetpersona.Seniority.VP;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.targetpersona.Seniority;
import org.junit.jupiter.api.Test;

class WordTest {

  @Test
  void knowsThePrioritiesOfOldData() {
    assertMeans(LOW, "Low", "low", "LOW", " Low ");
    assertMeans(MEDIUM, "Medium", "med", "MEDIUM");
    assertMeans(HIGH, "High", "hi", "hIgH");
    assertMeansNothing(Priority.class, "", "urgent", "Lowish", "none");
  }

  @Test
  void knowsTheSignalTypesOfOldData() {
    assertMeans(TECHNOLOGY, "technology", "Tech Stack", "Technology Adoption");
    assertMeans(TECHNOLOGY, "technology_signals", "technologySignals");
    assertMeans(BEHAVIORAL, "Website", "Social Media", "LinkedIn Activity", "Content Consumption");
    assertMeans(CONTEXTUAL, "News", "Company Data", "LinkedIn Profile", "Professional Experience");
    assertMeans(CONTEXTUAL, "Organizational Influence", "Regulatory", "growth_indicators");
    assertMeans(CONTEXTUAL, "organizational_signals", "market_signals", "marketSignals");
    assertMeans(INTENT, "intent", "Hiring Signal");
    assertMeansNothing(BuyingSignalType.class, "Other", "", "Unknown", "Tech");
  }

  @Test
  void knowsTheSenioritiesOfOldData() {
    assertMeans(JUNIOR, "Entry", "Junior");
    assertMeans(MID, "Individual Contributor", "Manager", "mid");
    assertMeans(SENIOR, "Senior", "Senior Manager", "Lead", "Head of Sales", "head of IT");
    assertMeans(DIRECTOR, "Director", "Senior Director");
    assertMeans(VP, "VP", "VP Level", "SVP");
    assertMeans(C_LEVEL, "C-Suite", "C-Level", "c_level", "Founder/CEO", "Founder", "Owner");
    assertMeans(C_LEVEL, "Partner");
    assertMeansNothing(Seniority.class, "Sr. Director / VP", "Mid to Senior", "Headmaster", "");
  }

  @Test
  void takesOnTheWireOnlyTheExactWord() {
    assertThat(Word.of(Seniority.class, "c_level")).contains(C_LEVEL);
    assertThat(Word.of(Seniority.class, "C_LEVEL")).isEmpty();
    assertThat(Word.of(Seniority.class, "C-Level")).isEmpty();
    assertThat(Word.of(Priority.class, "High")).contains(HIGH);
    assertThat(Word.of(Priority.class, "high")).isEmpty();
  }

  private static <E extends Enum<E> & Word> void assertMeans(E word, String... texts) {
    for (String text : texts) {
      Classified<E> classified = Classified.of(word.getDeclaringClass(), text);
      assertThat(classified).isEqualTo(new Classified<>(word, text));
    }
  }

  private static <E extends Enum<E> & Word> void assertMeansNothing(
      Class<E> vocabulary, String... texts) {
    for (String text : texts) {
      assertThat(Classified.of(vocabulary, text)).isEqualTo(new Classified<>(null, text));
    }
  }
}
