package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.json.StrictJson;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.Firmographics;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfileBuilder;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A deletion with {@code Prefer: return=representation}, and its undoing. */
class UndoTest {

  private static final String UNLINKED =
      """
      {"dashboard_overview": "{\\"companyName\\":\\"Acme\\",\\"companyUrl\\":\\"a.example\\"}",
       "target_accounts": "[{\\"targetAccountName\\":\\"Nurseries\\",\\"id\\":\\"a1\\"}]",
       "emailHistory": "[{\\"subject\\":\\"one\\",\\"config\\":{\\"selectedAccount\\":\\"a1\\",
         \\"socialProof\\":\\"\\"}},{\\"subject\\":\\"two\\",\\"config\\":{\\"socialProof\\":\\"\\"}}]"}
      """
          .replace("\n", "");

  private static TestApi api;

  private final Caller user = api.blossomer().newLocalUser();
  private final TestClient ada =
      api.client(
          api.blossomer()
              .apiKeys()
              .create(user, new NewApiKey("test", null, null))
              .secret()
              .reveal());

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void bringsBackARecordOfAnyKindWithEverythingBelow() {
    String company = ada.newCompany();
    String account = ada.newAccount(company);
    String persona = ada.newPersona(account);
    String campaign = ada.newCampaign(account, persona);
    ada.newCampaign(account, persona);
    ada.newPersona(ada.newAccount(company));

    for (String path :
        List.of(
            "/api/campaigns/" + campaign,
            "/api/target-personas/" + persona,
            "/api/target-accounts/" + account,
            "/api/companies/" + company)) {
      Answer before = ada.get(path);
      JsonNode tree = tree(company);

      Answer deleted = deleteForUndo(path, before.header("ETag"));

      assertThat(deleted.status()).isEqualTo(200);
      assertThat(tree.findParents("id")).containsAll(deleted.json().findParents("id"));
      assertThat(deleted.header("Preference-Applied")).isEqualTo("return=representation");
      assertThat(deleted.header("ETag")).isNull();
      assertThat(ada.get(path).status()).isEqualTo(404);

      Answer undone = ada.post("/api/trees", deleted.text());

      assertThat(undone.status()).isEqualTo(201);
      assertThat(undone.header("Location")).isEqualTo(path);
      assertThat(lasting(tree(company))).isEqualTo(lasting(tree));
      assertThat(lasting(undone.json())).isEqualTo(lasting(deleted.json()));
    }
  }

  @Test
  void beginsVersionsAnewSoThatOldTagsDoNotMatch() {
    String path = "/api/companies/" + ada.newCompany();
    String first = ada.get(path).header("ETag");
    String second = ada.patch(path, "*", "{\"name\": \"Changed\"}").header("ETag");

    Answer deleted = deleteForUndo(path, second);
    ada.post("/api/trees", deleted.text());

    JsonNode company = ada.get(path).json();
    assertThat(deleted.json().at("/company/version").asInt()).isEqualTo(2);
    assertThat(company.path("version").asInt()).isEqualTo(1);
    assertThat(company.path("name").asText()).isEqualTo("Changed");
    assertThat(company.path("createdAt")).isEqualTo(deleted.json().at("/company/createdAt"));
    for (String old : List.of(first, second)) {
      assertThat(ada.put(path, old, "{\"name\":\"a\",\"url\":\"u\"}").status()).isEqualTo(412);
    }
  }

  @Test
  void refusesToUndoTwice() {
    String path = "/api/target-accounts/" + ada.newAccount(ada.newCompany());
    Answer deleted = deleteForUndo(path, "*");
    ada.post("/api/trees", deleted.text());

    assertThat(ada.post("/api/trees", deleted.text()).errors())
        .containsExactly("/targetAccount/id id_taken");
  }

  @Test
  void cannotUndoBelowAParentThatIsGone() {
    String company = ada.newCompany();
    Answer deleted = deleteForUndo("/api/target-accounts/" + ada.newAccount(company), "*");
    ada.delete("/api/companies/" + company, "If-Match", "*");

    assertThat(ada.post("/api/trees", deleted.text()).errors())
        .containsExactly("/targetAccount/companyId not_found");
  }

  @Test
  void bringsBackAWholeImportThatIsThenRecognized() throws IOException {
    byte[] dump = Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));
    importAnew(dump);
    String company = ada.get("/api/companies").json().at("/items/0/id").asText();
    JsonNode before = tree(company);
    assertThat(before.findValues("contentHash")).hasSize(1 + 3 + 5 + 6);

    Answer deleted = deleteForUndo("/api/companies/" + company, "*");
    Answer undone = ada.post("/api/trees", deleted.text());

    assertThat(undone.status()).isEqualTo(201);
    assertThat(lasting(tree(company))).isEqualTo(lasting(before));
    ImportReport again = importAnew((new String(dump, UTF_8) + "\n").getBytes(UTF_8));
    assertThat(again.entities().values()).allMatch(count -> count.created() == 0);
    assertThat(tree(company)).isEqualTo(undone.json().path("company"));
  }

  @Test
  void bringsBackImportedCampaignsWithoutAPersona() {
    importAnew(UNLINKED.getBytes(UTF_8));
    String company = ada.get("/api/companies").json().at("/items/0/id").asText();
    JsonNode before = tree(company);
    assertThat(before.at("/campaigns/0/subject").asText()).isEqualTo("two");
    assertThat(before.at("/targetAccounts/0/campaigns/0/subject").asText()).isEqualTo("one");

    for (String path :
        List.of(
            "/api/campaigns/" + before.at("/campaigns/0/id").asText(),
            "/api/campaigns/" + before.at("/targetAccounts/0/campaigns/0/id").asText(),
            "/api/target-accounts/" + before.at("/targetAccounts/0/id").asText(),
            "/api/companies/" + company)) {
      Answer deleted = deleteForUndo(path, "*");
      Answer undone = ada.post("/api/trees", deleted.text());

      assertThat(undone.status()).as(undone.text()).isEqualTo(201);
      assertThat(lasting(tree(company))).isEqualTo(lasting(before));
    }
  }

  @Test
  void doesNotGiveTheSourceOfOneUserToAnother() {
    importAnew(UNLINKED.getBytes(UTF_8));
    String company = ada.get("/api/companies").json().at("/items/0/id").asText();
    Answer deleted = deleteForUndo("/api/companies/" + company, "*");

    Answer refused = api.newUser().post("/api/trees", deleted.text());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "/company/source not_imported",
            "/company/targetAccounts/0/source not_imported",
            "/company/targetAccounts/0/campaigns/0/source not_imported",
            "/company/campaigns/0/source not_imported");
  }

  @Test
  void answersWithoutAPreferenceAsEver() {
    for (String[] headers :
        List.of(
            new String[] {},
            new String[] {"Prefer", "return=minimal"},
            new String[] {"Prefer", "return=minimal, return=representation"},
            new String[] {"Prefer", "count=exact;return=representation"},
            new String[] {"Prefer", "x=\"a, return=representation\""},
            new String[] {"Prefer", "\"return=representation"},
            new String[] {"Prefer", "x=\"" + "\\a".repeat(3_000) + "\", return"})) {
      String[] all = Arrays.copyOf(headers, headers.length + 2);
      all[headers.length] = "If-Match";
      all[headers.length + 1] = "*";

      Answer deleted = ada.delete("/api/companies/" + ada.newCompany(), all);

      assertThat(deleted.status()).as(String.join(" ", headers)).isEqualTo(204);
      assertThat(deleted.header("Preference-Applied")).isNull();
    }
  }

  @Test
  void understandsThePreferenceInEveryForm() {
    for (String preference :
        List.of(
            "RETURN=representation",
            "return = \"representation\"",
            "respond-async, wait=100; x=\"a,b\", return=representation; foo",
            ",, return=representation;a=b")) {
      Answer deleted =
          ada.delete("/api/companies/" + ada.newCompany(), "If-Match", "*", "Prefer", preference);

      assertThat(deleted.status()).as(preference).isEqualTo(200);
    }
  }

  @Test
  void keepsThePreconditions() {
    String path = "/api/companies/" + ada.newCompany();
    String prefer = "return=representation";

    assertThat(ada.delete(path, "Prefer", prefer).status()).isEqualTo(428);
    Answer stale = deleteForUndo(path, "\"1-0\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().at("/current/name").asText()).isEqualTo("Acme");
    assertThat(ada.delete(path, "If-Match", "*", "Prefer", prefer, "Accept", "text/html").status())
        .isEqualTo(406);
    assertThat(ada.get(path).status()).isEqualTo(200);
  }

  @Test
  void deletesNothingThatIsTooLargeToBePostedAgain() {
    String text = "x".repeat(Violations.MAX_TEXT);
    CompanyId company =
        companyWith(
            TreeFormat.MAX_BYTES / (3 * text.length()) + 1, account().rationale(text, text, text));

    Answer refused = deleteForUndo("/api/companies/" + company, "*");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("tree_too_large");
    assertThat(api.blossomer().companies().get(user, company).version().number()).isEqualTo(1);
    assertThat(ada.delete("/api/companies/" + company, "If-Match", "*").status()).isEqualTo(204);
  }

  @Test
  void deletesNothingOfWhichTooManyValuesWouldHaveToBeReadAgain() {
    List<String> many = Collections.nCopies(Violations.MAX_ITEMS, "");
    Firmographics dense = new Firmographics(many, null, null, null, many, many, many, many, many);
    CompanyId company =
        companyWith(
            StrictJson.MAX_TOKENS / (6 * Violations.MAX_ITEMS), account().firmographics(dense));

    assertThat(deleteForUndo("/api/companies/" + company, "*").code()).isEqualTo("tree_too_large");
    assertThat(api.blossomer().companies().tree(user, company).size()).isGreaterThan(400);
  }

  private CompanyId companyWith(int accounts, TargetAccountProfileBuilder account) {
    CompanyId company = new CompanyId(UUID.fromString(ada.newCompany()));
    TargetAccountProfile profile = account.companyId(company).build();
    for (int i = 0; i < accounts; i++) {
      api.blossomer().targetAccounts().create(user, Optional.empty(), profile);
    }
    return company;
  }

  private static TargetAccountProfileBuilder account() {
    return TargetAccountProfile.builder().name("Nurseries");
  }

  private Answer deleteForUndo(String path, String tag) {
    return ada.delete(path, "If-Match", tag, "Prefer", "return=representation");
  }

  private JsonNode tree(String company) {
    return ada.get("/api/companies/" + company + "/tree").json();
  }

  private ImportReport importAnew(byte[] dump) {
    return api.blossomer().imports().importDump(user, dump, ImportOptions.STORE);
  }

  /** What an undo brings back: all but versions and times of change. */
  private static JsonNode lasting(JsonNode tree) {
    JsonNode copy = tree.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("version", "updatedAt"));
    }
    node.forEach(UndoTest::strip);
  }
}
