package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes O2 and O3: many lists, in snake case and in camel case. */
class ListOverviewTest {
  private static final String SNAKE =
      """
      {"company_name": "Fern", "company_url": "https://fern.example", "company_overview": "Leaks",
       "capabilities": ["Map", "Report"], "business_model": ["License", "Paid pilot"],
       "differentiated_value": ["No hardware"], "customer_benefits": ["Fewer digs"],
       "alternatives": ["Sonde: costly"], "testimonials": ["\\"Seventeen leaks.\\" - A city"],
       "product_description": "Finds leaks", "key_features": ["Nightly"],
       "company_profiles": ["Utilities"], "persona_profiles": ["Director"],
       "use_cases": ["Inferred: budgets"], "pain_points": ["Residents call"], "pricing": "On request",
       "metadata": {"sources_used": ["website", "user"], "context_quality": "high",
        "assessment_summary": "None"},
       "_input_url": "https://fern.example"}
      """;
  private static final String CAMEL =
      """
      {"companyName": "Fern", "companyUrl": "https://fern.example", "companyOverview": "Leaks",
       "capabilities": ["Map", "Report"], "businessModel": ["License", "Paid pilot"],
       "differentiatedValue": ["No hardware"], "customerBenefits": ["Fewer digs"],
       "alternatives": ["Sonde: costly"], "testimonials": ["\\"Seventeen leaks.\\" - A city"],
       "productDescription": "Finds leaks", "keyFeatures": ["Nightly"],
       "companyProfiles": ["Utilities"], "personaProfiles": ["Director"],
       "useCases": ["Inferred: budgets"], "painPoints": ["Residents call"], "pricing": "On request",
       "metadata": {"sourcesUsed": ["website", "user"], "contextQuality": "high",
        "assessmentSummary": "None"},
       "_input_url": "https://fern.example"}
      """;

  @ParameterizedTest
  @ValueSource(strings = {SNAKE, CAMEL})
  void hasAHomeForEveryLeaf(String object) {
    CompanyWorld taken = new CompanyWorld(object);

    assertThat(taken.company().name()).isEqualTo("Fern");
    assertThat(taken.company().url()).isEqualTo("https://fern.example");
    assertThat(taken.company().description()).isEqualTo("Leaks");
    assertThat(taken.company().capabilities()).containsExactly("Map", "Report");
    assertThat(taken.company().businessProfile().businessModel()).isEqualTo("License; Paid pilot");
    assertThat(taken.insights("differentiatedValue")).containsExactly("No hardware");
    assertThat(taken.insights("customerBenefit")).containsExactly("Fewer digs");
    assertThat(taken.insights("alternative")).containsExactly("Sonde: costly");
    assertThat(taken.insights("testimonial")).containsExactly("\"Seventeen leaks.\" - A city");
    assertThat(taken.insights("productDescription")).containsExactly("Finds leaks");
    assertThat(taken.insights("keyFeature")).containsExactly("Nightly");
    assertThat(taken.insights("companyProfile")).containsExactly("Utilities");
    assertThat(taken.insights("personaProfile")).containsExactly("Director");
    assertThat(taken.insights("useCase")).containsExactly("Inferred: budgets");
    assertThat(taken.insights("painPoint")).containsExactly("Residents call");
    assertThat(taken.insights("pricing")).containsExactly("On request");
    assertThat(taken.company().metadata().sourcesUsed()).containsExactly("website", "user");
    assertThat(taken.company().metadata().assessmentSummary()).isEqualTo("None");
    assertThat(taken.leftovers()).isEmpty();
    assertThat(taken.codes()).isEmpty();
    assertThat(taken.balance().stored()).isEqualTo(22);
    assertThat(taken.balance().merged()).isEqualTo(1);
  }

  @Test
  void isOneInBothConventions() {
    World world = new World();
    world.take(World.dump("dashboard_overview", SNAKE));
    world.take(World.dump("company_overview", CAMEL));

    assertThat(world.companies()).hasSize(1);
  }

  @Test
  void takesTheTypedAddressWhereThereIsNoOther() {
    CompanyWorld taken =
        new CompanyWorld("{\"company_overview\": \"O\", \"_input_url\": \"Fern.example/\"}");

    assertThat(taken.company().name()).isEqualTo("(unnamed)");
    assertThat(taken.company().url()).isEqualTo("Fern.example/");
    assertThat(taken.codes()).containsExactly("unnamed");
    assertThat(taken.leftovers()).isEmpty();
  }

  @Test
  void keepsATypedAddressThatIsWrittenInAnotherWay() {
    CompanyWorld taken =
        new CompanyWorld(
            "{\"company_name\": \"F\", \"company_url\": \"https://fern.example\","
                + " \"_input_url\": \"FERN.example/\"}");

    assertThat(taken.company().url()).isEqualTo("https://fern.example");
    assertThat(taken.leftovers()).containsExactly("/_input_url \"FERN.example/\"");
    assertThat(taken.codes()).isEmpty();
  }

  @Test
  void saysThatTheTypedAddressIsAnotherOne() {
    CompanyWorld taken =
        new CompanyWorld(
            "{\"company_name\": \"F\", \"company_url\": \"https://fern.example\","
                + " \"_input_url\": \"moss.example\"}");

    assertThat(taken.leftovers()).containsExactly("/_input_url \"moss.example\"");
    assertThat(taken.codes()).containsExactly("said_twice");
  }

  @Test
  void isNotSeenInRecordsThatOnlyNameACompany() {
    CompanyWorld taken =
        new CompanyWorld("{\"companyName\": \"Renamed\", \"targetAccountName\": \"Renamed\"}");

    assertThat(taken.company().name()).isEqualTo("Imported accounts");
    assertThat(taken.world().accounts()).hasSize(1);
  }
}
