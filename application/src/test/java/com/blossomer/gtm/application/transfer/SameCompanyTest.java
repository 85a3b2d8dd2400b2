package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameCompanyTest {
  private static final String OLDER =
      """
      {"companyName": "Acme", "companyUrl": "https://www.Acme.example/", "description": "old",
       "businessProfile": {"category": "C", "business_model": "old", "odd": {}},
       "capabilities": ["a", "b"], "objections": ["o"]}
      """;
  private static final String NEWER =
      """
      {"companyName": "Acme", "companyUrl": "acme.example", "description": "new",
       "businessProfile": {"category": "C", "businessModel": "new"},
       "capabilities": ["a", "b"], "objections": ["p"]}
      """;

  private final World world = new World();

  @Test
  void isMadeOfTwoObjectsOfWhichTheNewerWins() {
    ImportReport report = world.take(dump(OLDER, NEWER));

    assertThat(world.companies()).hasSize(1);
    var company = world.companies().get(0);
    assertThat(company.profile().description()).isEqualTo("new");
    assertThat(world.leftovers())
        .extracting(Leftover::entityId, Leftover::path, Leftover::json)
        .containsExactly(
            tuple(company.uuid(), "/companyUrl", "\"https://www.Acme.example/\""),
            tuple(company.uuid(), "/description", "\"old\""),
            tuple(company.uuid(), "/businessProfile/business_model", "\"old\""),
            tuple(company.uuid(), "/businessProfile/odd", "{}"),
            tuple(company.uuid(), "/objections", "[\"o\"]"));
    assertThat(World.balance(report, "dashboard_overview").merged()).isEqualTo(4);
    assertThat(World.codes(report)).containsExactly("same_company");
    assertThat(world.accounts().get(0).profile().companyId()).isEqualTo(company.id());
  }

  @Test
  void isRecognizedWhenTheDumpComesAgain() {
    world.take(dump(OLDER, NEWER));
    List<Integer> sizes = world.sizes();

    ImportReport again = world.take(dump(OLDER, NEWER));

    assertThat(world.sizes()).isEqualTo(sizes);
    assertThat(again.entities().get(EntityKind.COMPANY)).isEqualTo(new EntityCount(0, 2));
  }

  @Test
  void isNotMadeOfObjectsWithOtherNamesOrAddresses() {
    world.take(dump(OLDER.replace("Acme\"", "Acme Inc\""), NEWER));
    world.take(dump(OLDER.replace("Acme.example", "acme.test"), NEWER.replace("new", "x")));

    assertThat(world.companies()).hasSize(4);
  }

  @Test
  void isTheOneOfTheNewestShapeWhereverItStands() {
    String lists =
        """
        {"company_name": "Acme", "company_url": "https://acme.example/", "company_overview": "old",
         "business_model": ["License", "Pilot"], "testimonials": ["Good", "Fine"],
         "pricing": "On request", "capabilities": ["a"], "_input_url": "acme.example"}
        """;
    String nested =
        """
        {"companyName": "Acme", "companyUrl": "acme.example", "description": "new",
         "businessProfile": {"businessModel": "License; Pilot"}, "testimonials": ["Fine"]}
        """;
    ImportReport report = world.take(dump(nested, lists));
    List<Integer> sizes = world.sizes();
    world.take(dump(nested, lists));

    assertThat(world.companies()).hasSize(1);
    var profile = world.companies().get(0).profile();
    assertThat(profile.description()).isEqualTo("new");
    assertThat(profile.insights())
        .extracting(insight -> insight.kind() + ": " + insight.text())
        .containsExactly("testimonial: Fine", "testimonial: Good", "pricing: On request");
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly(
            "/company_url", "/company_overview", "/testimonials/0", "/pricing", "/capabilities");
    // the name, both parts of the business model, one testimonial, the typed address
    assertThat(World.balance(report, "company_overview").merged()).isEqualTo(5);
    assertThat(world.sizes()).isEqualTo(sizes);
  }

  @Test
  void isComparedWithADraftByWhatIsSaid() {
    String draft =
        """
        {"tempId": "temp_company_1752440531031_4tq0s8w2z", "entityType": "company",
         "createdAt": "2025-07-13T21:02:11.031Z",
         "data": {"companyName": "Acme", "companyUrl": "acme.example",
          "businessProfileInsights": ["Category: C", "Business Model: new"],
          "positioningInsights": ["Added by hand"]}}
        """;
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("dashboard_overview", NEWER);
    storage.put("pg_draft_company_temp_company_1752440531031_4tq0s8w2z", draft);
    ImportReport report = world.take(World.dump(storage));

    assertThat(world.companies()).hasSize(1);
    var profile = world.companies().get(0).profile();
    assertThat(profile.businessProfile().category()).isEqualTo("C");
    assertThat(profile.insights()).hasSize(1);
    assertThat(world.leftovers())
        .extracting(Leftover::path)
        .containsExactly("/description", "/capabilities", "/objections");
    assertThat(World.balance(report, "dashboard_overview").merged()).isEqualTo(4);
  }

  @Test
  void isMadeOfTwoObjectsInOneList() {
    world.take(World.dump("companies", "[" + OLDER + "," + NEWER.replace("new", "newer") + "]"));

    assertThat(world.companies()).hasSize(1);
  }

  @Test
  void keepsInsightsBesideACompanyThatWasThereBefore() {
    world.take(World.dump("company_overview", NEWER));
    ImportReport report =
        world.take(
            dump(
                "{\"company_name\": \"Acme\", \"company_url\": \"acme.example\","
                    + " \"testimonials\": [\"Good\"]}",
                NEWER));

    assertThat(world.companies()).hasSize(1);
    assertThat(world.companies().get(0).profile().insights()).isEmpty();
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/testimonials");
    assertThat(report.balanced()).isTrue();
  }

  private static byte[] dump(String older, String newer) {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("dashboard_overview", older);
    storage.put("company_overview", newer);
    storage.put("target_accounts", "[{\"targetAccountName\":\"A\"}]");
    return World.dump(storage);
  }
}
