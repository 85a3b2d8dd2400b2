package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import org.junit.jupiter.api.Test;

/** The companies of the sample dumps of older epochs. */
class OldCompaniesTest {
  private static final String KEY = "dashboard_overview";

  private final World world = new World();

  @Test
  void readsTheEarliestDump() {
    ImportReport report = world.take(World.sample("early.json"));

    CompanyProfile company = company();
    assertThat(company.name())
        .isEqualTo("Commercial greenhouse growers with 40-400 seasonal workers");
    assertThat(company.url()).isEqualTo("pollenworks.example");
    assertThat(company.description()).startsWith("Pollenworks is a scheduling and payroll");
    assertThat(company.insights())
        .extracting(insight -> insight.kind())
        .containsExactly(
            "keyFeature",
            "keyFeature",
            "keyFeature",
            "keyFeature",
            "companyProfile",
            "companyProfile",
            "companyProfile",
            "personaProfile",
            "personaProfile",
            "personaProfile",
            "useCase",
            "useCase",
            "useCase",
            "painPoint",
            "painPoint",
            "painPoint");
    assertThat(company.metadata().contextQuality()).isEqualTo("medium");
    assertThat(World.balance(report, KEY))
        .isEqualTo(new KeyBalance(KEY, KeyVerdict.PARTLY_IMPORTED, 29, 22, 0, 7, 0, 0));
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/confidence_scores");
    assertThat(World.codes(report)).containsExactly("assumed_name");
  }

  @Test
  void readsTheSnakeCaseDump() {
    ImportReport report = world.take(World.sample("snake-case.json"));

    CompanyProfile company = company();
    assertThat(company.name()).isEqualTo("Fernglass Analytics");
    assertThat(company.url()).isEqualTo("https://fernglass.example");
    assertThat(company.capabilities()).hasSize(4);
    assertThat(company.businessProfile().businessModel())
        .contains("Paid pilot on two pressure zones; Optional field crew training");
    assertThat(company.insights()).hasSize(26);
    assertThat(company.insights())
        .filteredOn(insight -> insight.kind().equals("testimonial"))
        .hasSize(2)
        .first()
        .asString()
        .contains("\"We dug nineteen holes and found seventeen leaks.\"");
    assertThat(World.balance(report, KEY))
        .isEqualTo(new KeyBalance(KEY, KeyVerdict.PARTLY_IMPORTED, 42, 40, 0, 2, 0, 0));
    assertThat(world.leftovers())
        .filteredOn(leftover -> leftover.key().equals(KEY))
        .extracting(Leftover::path)
        .containsExactly("/pricing", "/_input_url");
  }

  @Test
  void readsTheDumpWithConfidenceScores() {
    ImportReport report = world.take(World.sample("legacy-profiles.json"));

    CompanyProfile company = company();
    assertThat(company.name()).isEqualTo("Pollenworks");
    assertThat(company.insights()).hasSize(30);
    assertThat(company.insights())
        .filteredOn(insight -> insight.kind().equals("pricing"))
        .extracting(insight -> insight.text())
        .containsExactly("From $4 per worker and month, quote for more than 250 workers");
    assertThat(World.balance(report, KEY))
        .isEqualTo(new KeyBalance(KEY, KeyVerdict.PARTLY_IMPORTED, 61, 44, 0, 17, 0, 0));
    assertThat(world.leftovers())
        .filteredOn(leftover -> leftover.key().equals(KEY))
        .extracting(Leftover::path)
        .containsExactly("/confidence_scores", "/_input_url");
  }

  @Test
  void quarantinesTheSpreadPageAsOneText() {
    ImportReport report = world.take(World.sample("failed-overview-spread.json"));

    assertThat(company().name()).isEqualTo("Imported accounts");
    assertThat(world.quarantine().get(0).text())
        .isEqualTo(
            "<!doctype html><html lang=\"en\"><head><title>Vite App</title></head><body>"
                + "<div id=\"root\"></div></body></html>");
    assertThat(world.quarantine().get(1).path()).isEqualTo("/_input_url");
    assertThat(World.balance(report, KEY))
        .isEqualTo(new KeyBalance(KEY, KeyVerdict.QUARANTINED, 109, 0, 0, 0, 109, 0));
    assertThat(World.codes(report)).contains("placeholder_company", "unnamed");
  }

  private CompanyProfile company() {
    assertThat(world.companies()).hasSize(1);
    return world.companies().get(0).profile();
  }
}
