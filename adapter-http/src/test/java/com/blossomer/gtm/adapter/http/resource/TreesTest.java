package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static TestApi api;

  private final TestClient ada = api.newUser();

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void createsACompanyWithEverythingBelowIt() {
    Answer created =
        create(
            """
            {"company": {"name": "Acme", "url": "u", "campaigns": [], "targetAccounts": [
              {"name": "Nurseries", "targetPersonas": [
                {"name": "Grower", "goals": ["Sleep"], "campaigns": [
                  {"name": "Spring", "type": "email"}, {"name": "Autumn", "type": "ad"}]},
                {"name": "Owner", "campaigns": null}]},
              {"name": "Vineyards"}]}}
            """);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("ETag")).isNull();
    assertThat(created.header("Location"))
        .isEqualTo("/api/companies/" + created.json().at("/company/id").asText());
    JsonNode tree = ada.get(created.header("Location") + "/tree").json();
    assertThat(created.json().path("company")).isEqualTo(tree);
    assertThat(tree.findValuesAsText("name"))
        .contains("Nurseries", "Grower", "Spring", "Autumn", "Owner", "Vineyards");
    JsonNode campaign = tree.at("/targetAccounts/0/targetPersonas/0/campaigns/1");
    assertThat(campaign.path("name").asText()).isEqualTo("Autumn");
    assertThat(campaign.path("companyId")).isEqualTo(tree.path("id"));
    assertThat(campaign.path("targetAccountId")).isEqualTo(tree.at("/targetAccounts/0/id"));
    assertThat(campaign.path("targetPersonaId"))
        .isEqualTo(tree.at("/targetAccounts/0/targetPersonas/0/id"));
    assertThat(campaign.path("status").asText()).isEqualTo("draft");
  }

  @Test
  void createsBelowWhatIsThere() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);

    Answer ofCompany =
        create(
            "{'targetAccount': {'companyId': '%s', 'name': 'A', 'targetPersonas': [{'name': 'B'}]}}",
            company);
    Answer ofAccount =
        create(
            "{'targetPersona': {'targetAccountId': '%s', 'name': 'C', 'companyId': '%s',"
                + " 'campaigns': [{'name': 'D', 'type': 'ad', 'companyId': '%s'}]}}",
            account, company, company);
    Answer ofPersona =
        create(
            "{'campaign': {'targetAccountId': '%s', 'targetPersonaId': '%s', 'name': 'E',"
                + " 'type': 'ad', 'status': 'completed'}}",
            account, persona);

    assertThat(ofCompany.json().at("/targetAccount/targetPersonas/0/companyId").asText())
        .isEqualTo(company);
    assertThat(ofAccount.header("Location"))
        .isEqualTo("/api/target-personas/" + ofAccount.json().at("/targetPersona/id").asText());
    assertThat(ofAccount.json().at("/targetPersona/campaigns/0/companyId").asText())
        .isEqualTo(company);
    assertThat(ofPersona.json().at("/campaign/companyId").asText()).isEqualTo(company);
    assertThat(ofPersona.json().at("/campaign/status").asText()).isEqualTo("completed");
  }

  @Test
  void reportsEverythingThatIsWrongWithItsPlaceInTheWhole() {
    Answer refused =
        create(
            """
            {"company": {"url": "u", "companyId": null, "updatedAt": "yesterday", "targetAccounts": [
              {"name": "A", "buyingSignals": [{"title": ""}], "targetPersonas": [7, {"name": "B",
                "campaigns": [{"name": "C", "type": "fax", "campaigns": [], "id": "1"}]}]},
              {"name": "D", "targetPersonas": {}, "source": {"importId": "x", "key": "\\u0000"}},
              null]}}
            """);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/company/name required",
            "/company/companyId unknown_member",
            "/company/updatedAt not_a_time",
            "/company/targetAccounts/0/buyingSignals/0/title required",
            "/company/targetAccounts/0/targetPersonas/0 wrong_type",
            "/company/targetAccounts/0/targetPersonas/0/name required",
            "/company/targetAccounts/0/targetPersonas/1/campaigns/0/type unknown_word",
            "/company/targetAccounts/0/targetPersonas/1/campaigns/0/campaigns unknown_member",
            "/company/targetAccounts/0/targetPersonas/1/campaigns/0/id not_a_uuid",
            "/company/targetAccounts/1/targetPersonas wrong_type",
            "/company/targetAccounts/1/source/importId not_a_uuid",
            "/company/targetAccounts/1/source/key not_storable",
            "/company/targetAccounts/1/source/path required",
            "/company/targetAccounts/1/source/contentHash required",
            "/company/targetAccounts/2 wrong_type",
            "/company/targetAccounts/2/name required");
    assertThat(ada.get("/api/companies").json().path("items")).isEmpty();
  }

  @Test
  void wantsExactlyOneRoot() {
    for (String none :
        List.of("{}", "{\"company\":{\"name\":\"a\",\"url\":\"u\"},\"campaign\":null}")) {
      assertThat(create(none).errors()).containsExactly(" not_one_root");
    }
    assertThat(create("{\"companies\": []}").errors())
        .containsExactly("/companies unknown_member", " not_one_root");
    assertThat(create("{\"company\": null}").errors()).contains("/company wrong_type");
    assertThat(create("[]").errors()).containsExactly(" wrong_type");
  }

  @Test
  void takesParentsThatAgreeWithTheirPlaceOnly() {
    String id = UUID.randomUUID().toString();
    String tree =
        "{'company': {'id': '%s', 'name': 'a', 'url': 'u', 'targetAccounts': [{'name': 'b',"
            + " 'companyId': '%s', 'targetPersonas': [{'name': 'c', 'targetAccountId': '%s',"
            + " 'campaigns': [{'name': 'd', 'type': 'ad', 'companyId': '%s'}]}]}]}}";

    Answer refused = create(tree, id, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/company/targetAccounts/0/companyId other_parent",
            "/company/targetAccounts/0/targetPersonas/0/targetAccountId other_parent",
            "/company/targetAccounts/0/targetPersonas/0/campaigns/0/companyId other_parent");
    assertThat(
            create(tree.replace("'%s'", "%s"), quoted(id), quoted(id), "null", quoted(id)).status())
        .isEqualTo(201);
  }

  @Test
  void refusesARootWhoseParentIsMissingOrAnotherUsers() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);
    String otherPersona = ada.newPersona(ada.newAccount(company));
    TestClient eve = api.newUser();
    String ofCompany = "{\"targetAccount\": {\"companyId\": \"%s\", \"name\": \"a\"}}";
    String ofAccount = "{\"targetPersona\": {\"targetAccountId\": \"%s\", \"name\": \"a\"}}";
    String ofPersona =
        "{\"campaign\": {\"targetAccountId\": \"%s\", \"targetPersonaId\": \"%s\","
            + " \"companyId\": \"%s\", \"name\": \"a\", \"type\": \"ad\"}}";
    UUID none = UUID.randomUUID();

    assertThat(refused(eve, ofCompany, company)).isEqualTo(refused(eve, ofCompany, none));
    assertThat(refused(eve, ofCompany, company))
        .containsExactly("/targetAccount/companyId not_found");
    assertThat(refused(eve, ofAccount, account)).isEqualTo(refused(eve, ofAccount, none));
    assertThat(refused(eve, ofAccount, account))
        .containsExactly("/targetPersona/targetAccountId not_found");
    assertThat(refused(eve, ofPersona, account, persona, company))
        .isEqualTo(refused(eve, ofPersona, none, none, none));
    assertThat(refused(eve, ofPersona, account, persona, company))
        .containsExactly(
            "/campaign/targetAccountId not_found", "/campaign/targetPersonaId not_found");
    assertThat(refused(ada, ofPersona, account, otherPersona, company))
        .containsExactly("/campaign/targetPersonaId not_found");
    assertThat(refused(ada, ofPersona, account, persona, none))
        .containsExactly("/campaign/companyId other_parent");
  }

  @Test
  void namesAllIdsThatAreTakenAndStoresNothing() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);
    String tree =
        "{'company': {'id': '%s', 'name': 'a', 'url': 'u', 'targetAccounts': [{'name': 'new'},"
            + " {'id': '%s', 'name': 'b', 'targetPersonas': [{'id': '%s', 'name': 'c'}]}]}}";

    Answer refused = create(tree, company, account, persona);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("id_taken");
    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/company/id id_taken",
            "/company/targetAccounts/1/id id_taken",
            "/company/targetAccounts/1/targetPersonas/0/id id_taken");
    assertThat(ada.get("/api/target-accounts").json().path("items")).hasSize(1);
  }

  @Test
  void doesNotMindTheIdsOfOthersNorOneIdForTwoKinds() {
    String theirs = api.newUser().newCompany();
    String tree =
        "{'company': {'id': '%s', 'name': 'a', 'url': 'u', 'targetAccounts': [{'id': '%s', 'name': 'b'}]}}";

    assertThat(create(tree, theirs, theirs).status()).isEqualTo(201);
    assertThat(ada.get("/api/companies/" + theirs).json().path("name").asText()).isEqualTo("a");
  }

  @Test
  void refusesOneIdForTwoRecordsOfAKind() {
    String id = UUID.randomUUID().toString();

    Answer refused =
        create(
            "{'company': {'name': 'a', 'url': 'u', 'targetAccounts': [{'id': '%s', 'name': 'b'},"
                + " {'id': '%s', 'name': 'c'}]}}",
            id, id);

    assertThat(refused.errors()).containsExactly("/company/targetAccounts/1/id duplicate_id");
  }

  @Test
  void refusesASourceThatNoImportConfirms() {
    String source =
        "{'importId': '%s', 'key': 'k', 'path': '', 'contentHash': 'h'}"
            .formatted(UUID.randomUUID());

    Answer refused =
        create(
            "{'company': {'name': 'a', 'url': 'u', 'source': %s, 'campaigns': ["
                + "{'name': 'b', 'type': 'ad', 'source': %s}, {'name': 'c', 'type': 'ad'}]}}",
            source, source);

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/company/source not_imported",
            "/company/campaigns/0/source not_imported",
            "/company/campaigns/1/targetAccountId required",
            "/company/campaigns/1/targetPersonaId required");
  }

  @Test
  void takesMoreThanOtherBodiesButNotEverything() {
    String large = "x".repeat(900_000);
    String account = "{\"name\":\"a\",\"description\":\"" + large + "\"}";
    String tree =
        "{\"company\":{\"name\":\"a\",\"url\":\"u\",\"targetAccounts\":["
            + String.join(",", Collections.nCopies(6, account))
            + "]}}";

    assertThat(create(tree).status()).isEqualTo(201);
    assertThat(ada.post("/api/companies", tree).status()).isEqualTo(413);

    Answer refused = create(" ".repeat(TreeFormat.MAX_BYTES) + tree);

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.json().path("detail").asText()).contains("33554432");
  }

  @Test
  void takesAThousandRecordsButNotFiveThousandAndOne() {
    String account =
        "{\"name\":\"a\",\"targetPersonas\":[{\"name\":\"b\",\"campaigns\":["
            + "{\"name\":\"c\",\"type\":\"ad\"},{\"name\":\"d\",\"type\":\"ad\"}]}]}";
    String tree = "{\"company\":{\"name\":\"a\",\"url\":\"u\",\"targetAccounts\":[%s]}}";

    Answer created = create(tree.formatted(String.join(",", Collections.nCopies(250, account))));
    Answer refused = create(tree.formatted(String.join(",", Collections.nCopies(1_250, account))));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().findValues("id")).hasSize(1 + 250 * 4);
    assertThat(refused.errors()).containsExactly(" too_many");
  }

  @Test
  void refusesMillionsOfTinyValues() {
    Answer refused = create("[" + "1,".repeat(5_000_000) + "1]");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("detail").asText()).contains("5000000 values");
  }

  @Test
  void needsTheScopeWrite() {
    TestClient reader = api.newUser(Scope.READ);

    assertThat(reader.post("/api/trees", "{\"company\":{\"name\":\"a\",\"url\":\"u\"}}").status())
        .isEqualTo(403);
    assertThat(api.client(null).post("/api/trees", "{}").status()).isEqualTo(401);
  }

  private Answer create(String json, Object... values) {
    String tree = values.length == 0 ? json : json.formatted(values).replace('\'', '"');
    return ada.post("/api/trees", tree);
  }

  private static List<String> refused(TestClient client, String json, Object... values) {
    Answer answer = client.post("/api/trees", json.formatted(values));
    assertThat(answer.status()).isEqualTo(422);
    return answer.errors();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
