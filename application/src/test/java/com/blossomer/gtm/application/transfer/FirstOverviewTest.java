package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import org.junit.jupiter.api.Test;

/** The shape O1: no name, no address. */
class FirstOverviewTest {
  @Test
  void hasAHomeForEveryMember() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"product_description": "Plans crews", "key_features": ["Boards", "Counts"],
             "company_profiles": ["Growers", "Farms"], "persona_profiles": ["Head grower"],
             "use_cases": ["Plan the week"], "pain_points": ["Wet paper"], "pricing": "From $4",
             "confidence_scores": {"pricing": 0.1, "use_cases": 0.7},
             "metadata": {"sources_used": ["website"], "context_quality": "medium",
              "assessment_summary": "Clear.", "domain": "pollen.example"}}
            """);

    assertThat(taken.company().name()).isEqualTo("Growers");
    assertThat(taken.company().url()).isEqualTo("pollen.example");
    assertThat(taken.company().description()).isEqualTo("Plans crews");
    assertThat(taken.insights("keyFeature")).containsExactly("Boards", "Counts");
    assertThat(taken.insights("companyProfile")).containsExactly("Growers", "Farms");
    assertThat(taken.insights("personaProfile")).containsExactly("Head grower");
    assertThat(taken.insights("useCase")).containsExactly("Plan the week");
    assertThat(taken.insights("painPoint")).containsExactly("Wet paper");
    assertThat(taken.insights("pricing")).containsExactly("From $4");
    assertThat(taken.company().insights()).hasSize(8);
    assertThat(taken.company().metadata().sourcesUsed()).containsExactly("website");
    assertThat(taken.company().metadata().contextQuality()).isEqualTo("medium");
    assertThat(taken.company().metadata().assessmentSummary()).isEqualTo("Clear.");
    assertThat(taken.leftovers())
        .containsExactly("/confidence_scores {\"pricing\": 0.1, \"use_cases\": 0.7}");
    assertThat(taken.codes()).containsExactly("assumed_name");
    assertThat(taken.balance())
        .isEqualTo(
            new KeyBalance("dashboard_overview", KeyVerdict.PARTLY_IMPORTED, 15, 13, 0, 2, 0, 0));
  }

  @Test
  void isCalledByItsDomainWithoutAProfile() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"product_description": "Plans crews", "key_features": [], "company_profiles": [" "],
             "pricing": null, "metadata": {"domain": "pollen.example"}}
            """);

    assertThat(taken.company().name()).isEqualTo("pollen.example");
    assertThat(taken.company().url()).isEqualTo("pollen.example");
    assertThat(taken.company().insights()).isEmpty();
    assertThat(taken.leftovers()).containsExactly("/company_profiles/0 \" \"");
    assertThat(taken.balance().stored()).isEqualTo(4);
  }

  @Test
  void isUnnamedAndUnknownWithoutBoth() {
    CompanyWorld taken = new CompanyWorld("{\"productDescription\": \"P\", \"metadata\": null}");

    assertThat(taken.company().name()).isEqualTo("(unnamed)");
    assertThat(taken.company().url()).isEqualTo("https://unknown.invalid/");
    assertThat(taken.codes()).containsExactlyInAnyOrder("unnamed", "no_url");
    assertThat(taken.balance().stored()).isEqualTo(2);
  }

  @Test
  void keepsItemsThatAreNoTexts() {
    CompanyWorld taken =
        new CompanyWorld(
            "{\"key_features\": [\"a\", 7, {\"b\": 1}, null, \"a\"], \"pain_points\": \"One\"}");

    assertThat(taken.insights("keyFeature")).containsExactly("a", "a");
    assertThat(taken.insights("painPoint")).containsExactly("One");
    assertThat(taken.leftovers())
        .containsExactly("/key_features/1 7", "/key_features/2 {\"b\": 1}", "/key_features/3 null");
    assertThat(taken.codes())
        .containsExactlyInAnyOrder("unnamed", "no_url", "wrong_type", "wrong_type");
  }
}
