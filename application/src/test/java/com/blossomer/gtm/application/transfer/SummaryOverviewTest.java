package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shape O4: a summary where later shapes have a profile. */
class SummaryOverviewTest {
  private static final String SUMMARY =
      """
      {"companyName": "Dock", "companyUrl": "dock.example",
       "companySummary": {"description": "D", "category": "C", "businessModel": "B",
        "existingCustomers": "E"%s},
       "capabilities": ["Booking: by link"],
       "useCaseAnalysis": {"processImpact": "P", "problemsAddressed": "A", "howTheyDoItToday": "H"},
       "positioning": {"keyMarketBelief": "K", "uniqueApproach": "U", "languageUsed": "L"},
       "objections": ["Price: high"],
       "icpHypothesis": {"targetAccountHypothesis": "TA", "targetPersonaHypothesis": "TP"},
       "metadata": {}%s}
      """;

  @Test
  void hasAFieldForEveryLeaf() {
    CompanyWorld taken = new CompanyWorld(SUMMARY.formatted("", ""));

    assertThat(taken.company().description()).isEqualTo("D");
    assertThat(taken.company().businessProfile().category()).isEqualTo("C");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("B");
    assertThat(taken.company().businessProfile().existingCustomers()).isEqualTo("E");
    assertThat(taken.company().useCaseAnalysis().howTheyDoItToday()).isEqualTo("H");
    assertThat(taken.company().positioning().uniqueApproach()).isEqualTo("U");
    assertThat(taken.company().icpHypothesis().targetPersonaHypothesis()).isEqualTo("TP");
    assertThat(taken.company().objections()).containsExactly("Price: high");
    assertThat(taken.leftovers()).isEmpty();
    assertThat(taken.codes()).isEmpty();
    assertThat(taken.balance().stored()).isEqualTo(17);
  }

  @Test
  void keepsABusinessModelThatALaterBuildAddedAsAList() {
    CompanyWorld taken =
        new CompanyWorld(SUMMARY.formatted("", ", \"businessModel\": [\"License\", \"Pilot\"]"));

    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("B");
    assertThat(taken.insights("businessModel")).containsExactly("License", "Pilot");
    assertThat(taken.leftovers()).isEmpty();
    assertThat(taken.codes()).containsExactly("said_twice");
  }

  @Test
  void keepsWhatItHasNoFieldFor() {
    CompanyWorld taken = new CompanyWorld(SUMMARY.formatted(", \"mood\": [1]", ", \"x\": {}"));

    assertThat(taken.leftovers()).containsExactly("/companySummary/mood [1]", "/x {}");
  }
}
