package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shape O5, also as later builds left older objects that were edited in them. */
class NestedOverviewTest {
  @Test
  void hasAFieldForEveryLeafInEitherConvention() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"company_name": "Dock", "companyUrl": "dock.example", "description": "D",
             "business_profile": {"category": "C", "business_model": "B", "existing_customers": "E"},
             "use_case_analysis": {"process_impact": "P", "problems_addressed": "A",
              "how_they_do_it_today": "H"},
             "positioning": {"key_market_belief": "K", "unique_approach": "U", "language_used": "L"},
             "icp_hypothesis": {"target_account_hypothesis": "TA", "target_persona_hypothesis": "TP"},
             "capabilities": ["Booking: by link"], "objections": ["Price: high"],
             "metadata": {"sources_used": ["web"], "context_quality": "None",
              "assessment_summary": "S", "assumptions_made": ["[ASSUMPTION] a"],
              "discovery_gaps": ["[MISSING] g"]}}
            """);

    assertThat(taken.company().name()).isEqualTo("Dock");
    assertThat(taken.company().businessProfile().existingCustomers()).isEqualTo("E");
    assertThat(taken.company().useCaseAnalysis().processImpact()).isEqualTo("P");
    assertThat(taken.company().positioning().keyMarketBelief()).isEqualTo("K");
    assertThat(taken.company().icpHypothesis().targetAccountHypothesis()).isEqualTo("TA");
    assertThat(taken.company().metadata().contextQuality()).isEqualTo("None");
    assertThat(taken.company().metadata().discoveryGaps()).containsExactly("[MISSING] g");
    assertThat(taken.leftovers()).isEmpty();
    assertThat(taken.balance().stored()).isEqualTo(21);
  }

  @Test
  void keepsAnEditedCardBesideTheOlderLists() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"company_name": "Fern", "company_url": "fern.example", "company_overview": "Leaks",
             "business_model": ["License", "Pilot"], "testimonials": ["Good"],
             "businessProfile": {"category": "Water", "businessModel": "Subscription",
              "existingCustomers": "N/A"}}
            """);

    assertThat(taken.company().description()).isEqualTo("Leaks");
    assertThat(taken.company().businessProfile().category()).isEqualTo("Water");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("Subscription");
    assertThat(taken.company().businessProfile().existingCustomers()).isEqualTo("N/A");
    assertThat(taken.insights("businessModel")).containsExactly("License", "Pilot");
    assertThat(taken.insights("testimonial")).containsExactly("Good");
    assertThat(taken.leftovers()).isEmpty();
    assertThat(taken.balance().stored()).isEqualTo(9);
  }

  @Test
  void prefersWhatIsKnownToWhatIsNotAvailable() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"company_name": "Fern", "company_url": "fern.example",
             "business_model": ["License", "Pilot"], "company_overview": "Leaks",
             "description": " n/a", "businessProfile": {"category": null, "businessModel": "N/A"}}
            """);

    assertThat(taken.company().description()).isEqualTo("Leaks");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("License; Pilot");
    assertThat(taken.leftovers())
        .containsExactly("/description \" n/a\"", "/businessProfile/businessModel \"N/A\"");
    assertThat(taken.codes()).isEmpty();
  }

  @Test
  void readsBothSpellingsOfOneMember() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"company_name": "Fern", "companyName": "Fern Inc", "companyUrl": "fern.example",
             "business_profile": {"category": "Water", "existing_customers": "Cities"},
             "businessProfile": {"category": "Water", "businessModel": "B"},
             "key_features": ["Map", "Report"], "keyFeatures": ["Map", "Alarm", "Alarm"]}
            """);

    assertThat(taken.company().name()).isEqualTo("Fern Inc");
    assertThat(taken.company().businessProfile().category()).isEqualTo("Water");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("B");
    assertThat(taken.company().businessProfile().existingCustomers()).isEqualTo("Cities");
    assertThat(taken.insights("keyFeature")).containsExactly("Map", "Alarm", "Alarm", "Report");
    assertThat(taken.leftovers()).containsExactly("/company_name \"Fern\"");
    assertThat(taken.codes()).containsExactly("said_twice");
    assertThat(taken.balance().merged()).isEqualTo(2);
  }

  @Test
  void keepsOddTypesAndSaysWhatIsMandatory() {
    CompanyWorld taken =
        new CompanyWorld(
            """
            {"companyName": "\\u00a0", "companyUrl": 7, "description": ["D"],
             "businessProfile": {"category": "C"}, "positioning": "plain", "metadata": [1]}
            """);

    assertThat(taken.company().name()).isEqualTo("(unnamed)");
    assertThat(taken.company().url()).isEqualTo("https://unknown.invalid/");
    assertThat(taken.codes())
        .containsExactlyInAnyOrder(
            "unnamed", "no_url", "wrong_type", "wrong_type", "wrong_type", "wrong_type");
    assertThat(taken.leftovers())
        .containsExactly(
            "/companyName \"\\u00a0\"",
            "/companyUrl 7",
            "/description [\"D\"]",
            "/positioning \"plain\"",
            "/metadata [1]");
  }

  @Test
  void cutsWhatIsTooLongAndKeepsTheWhole() {
    String name = "n".repeat(2_001);
    CompanyWorld taken =
        new CompanyWorld("{\"companyName\": \"" + name + "\", \"businessProfile\": {}}");

    assertThat(taken.company().name()).hasSize(2_000);
    assertThat(taken.leftovers()).containsExactly("/companyName \"" + name + "\"");
    assertThat(taken.codes()).contains("cut");
  }
}
