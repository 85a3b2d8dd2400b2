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

  private static byte[] dump(String older, String newer) {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("dashboard_overview", older);
    storage.put("company_overview", newer);
    storage.put("target_accounts", "[{\"targetAccountName\":\"A\"}]");
    return World.dump(storage);
  }
}
