package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationTest {

  private static final String USERS = "/api/admin/users";

  private static TestApi shared;

  private TestApi api = shared;
  private User rootUser;
  private TestClient root;

  @BeforeAll
  static void start() {
    shared = TestApi.start();
  }

  @AfterAll
  static void stop() {
    shared.close();
  }

  @BeforeEach
  void createAdministrator() {
    rootUser = user("root", Role.ADMIN);
    root = client(rootUser, Scope.values());
  }

  @AfterEach
  void leave() {
    if (api != shared) {
      api.close();
    }
  }

  /** For a test that others would disturb. */
  private void useOwnServer() {
    api = TestApi.start();
    createAdministrator();
  }

  @Test
  void createsChangesDisablesAndDeletesAUser() {
    Answer created =
        root.post(
            USERS,
            """
            {"email": "Ada@Example.com", "name": "Ada", "plan": "pro",
              "identity": {"issuer": "https://id.example", "subject": "4711"}}""");
    String path = created.header("Location");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.json().path("email").asText()).isEqualTo("ada@example.com");
    assertThat(created.json().path("role").asText()).isEqualTo("user");
    assertThat(created.json().at("/identity/subject").asText()).isEqualTo("4711");
    assertThat(root.get(path).json()).isEqualTo(created.json());

    Answer changed = patch(path, "{\"plan\":\"free\",\"name\":null,\"disabled\":true}");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("plan").asText()).isEqualTo("free");
    assertThat(changed.json().path("name").isNull()).isTrue();
    assertThat(changed.json().path("email").asText()).isEqualTo("ada@example.com");
    assertThat(changed.json().path("disabled").asBoolean()).isTrue();
    assertThat(changed.json().path("disabledAt").isTextual()).isTrue();
    assertThat(patch(path, "{\"disabled\":false}").json().path("disabledAt").isNull()).isTrue();

    assertThat(root.delete(path).status()).isEqualTo(204);
    assertThat(root.get(path).status()).isEqualTo(404);
    assertThat(root.delete(path).status()).isEqualTo(404);
    assertThat(patch(path, "{}").status()).isEqualTo(404);
    assertThat(root.get(USERS + "/not-a-uuid").status()).isEqualTo(404);
  }

  @Test
  void refusesEveryCredentialOfADisabledUserAtOnce() {
    User ada = user("ada", Role.USER);
    TestClient client = client(ada, Scope.READ, Scope.WRITE);
    assertThat(client.get("/api/me").status()).isEqualTo(200);

    patch(USERS + "/" + ada.id(), "{\"disabled\":true}");
    assertThat(client.get("/api/me").status()).isEqualTo(401);

    patch(USERS + "/" + ada.id(), "{\"disabled\":false}");
    assertThat(client.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void tellsHowMuchAUserHasButNeverWhat() {
    User ada = user("ada", Role.USER);
    TestClient client = client(ada, Scope.READ, Scope.WRITE);
    String account = client.newAccount(client.newCompany());
    client.newCampaign(account, client.newPersona(account));

    Answer shown = root.get(USERS + "/" + ada.id());

    assertThat(shown.json().path("counts"))
        .hasToString(
            "{\"companies\":1,\"targetAccounts\":1,\"targetPersonas\":1,\"campaigns\":1,"
                + "\"imports\":0,\"apiKeys\":1}");
    assertThat(root.get(USERS).text()).doesNotContain("Acme", "Nurseries", "bgtm_");
    assertThat(root.get("/api/target-accounts/" + account).status()).isEqualTo(404);
  }

  @Test
  void listsPagesOfThoseWhoAreWanted() {
    useOwnServer();
    User ada = user("ada", Role.USER);
    user("bob", Role.USER);
    patch(USERS + "/" + ada.id(), "{\"plan\":\"pro\",\"disabled\":true}");

    assertThat(emails(""))
        .containsExactly("root@example.com", "ada@example.com", "bob@example.com");
    assertThat(emails("&email=ADA@example.com")).containsExactly("ada@example.com");
    assertThat(emails("&role=admin")).containsExactly("root@example.com");
    assertThat(emails("&plan=pro")).containsExactly("ada@example.com");
    assertThat(emails("&disabled=true")).containsExactly("ada@example.com");
    assertThat(emails("&disabled=false&role=user")).containsExactly("bob@example.com");
    String cursor = root.get(USERS + "?limit=1").json().path("next").asText();
    assertThat(root.get(USERS + "?limit=1&role=user&cursor=" + cursor).code())
        .isEqualTo("bad_cursor");
    for (String bad :
        List.of("email=x", "role=root", "plan=", "disabled=1", "disabled=true&disabled=true")) {
      assertThat(root.get(USERS + "?" + bad).code()).as(bad).isEqualTo("bad_parameter");
    }
  }

  @Test
  void namesEverythingThatIsWrongWithAUser() {
    assertThat(root.post(USERS, "{}").errors()).containsExactly(" required");
    assertThat(root.post(USERS, "{\"email\":\"x\",\"role\":\"root\",\"id\":\"1\"}").errors())
        .containsExactlyInAnyOrder(
            "/email not_an_email", "/role unknown_word", "/id unknown_member");
    assertThat(root.post(USERS, "{\"identity\":{\"issuer\":\" \"}}").errors())
        .containsExactlyInAnyOrder("/identity/issuer required", "/identity/subject required");
    User ada = user("ada", Role.USER);
    String path = USERS + "/" + ada.id();
    assertThat(
            patch(path, "{\"role\":null,\"email\":\"x\",\"disabled\":\"yes\",\"identity\":null}")
                .errors())
        .containsExactlyInAnyOrder(
            "/role required",
            "/email not_an_email",
            "/disabled wrong_type",
            "/identity unknown_member");
    assertThat(patch(path, "[]").errors()).containsExactly(" wrong_type");
    assertThat(root.get(path).json().path("email").asText()).isEqualTo(ada.email().value());
  }

  @Test
  void refusesAnEmailThatIsTaken() {
    User ada = user("ada", Role.USER);

    String taken = "{\"email\":\"%s\"}";
    assertThat(
            root.post(USERS, taken.formatted(ada.email().value().toUpperCase(Locale.ROOT))).code())
        .isEqualTo("email_taken");
    Answer refused = patch(USERS + "/" + ada.id(), taken.formatted(rootUser.email()));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("email_taken");
  }

  @Test
  void locksNobodyOut() {
    useOwnServer();
    String self = USERS + "/" + rootUser.id();

    for (String patch : List.of("{\"disabled\":true}", "{\"role\":\"user\"}")) {
      Answer refused = patch(self, patch);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("own_account");
    }
    assertThat(root.delete(self).code()).isEqualTo("own_account");
    assertThat(root.delete("/api/me").code()).isEqualTo("last_administrator");
    assertThat(patch(self, "{\"name\":\"Root\"}").status()).isEqualTo(200);

    user("second", Role.ADMIN);
    assertThat(root.delete("/api/me").status()).isEqualTo(204);
  }

  @Test
  void refusesEverybodyElseWhetherOrNotThereIsWhatTheyName() {
    User ada = user("ada", Role.USER);
    List<TestClient> others =
        List.of(client(ada, Scope.READ, Scope.WRITE), client(rootUser, Scope.READ, Scope.WRITE));
    for (TestClient other : others) {
      for (String id : List.of(rootUser.id().toString(), UUID.randomUUID().toString())) {
        String path = USERS + "/" + id;
        assertThat(other.get(path).status()).isEqualTo(403);
        assertThat(other.patch(path, "*", "{\"plan\":\"pro\"}").status()).isEqualTo(403);
        assertThat(other.delete(path).status()).isEqualTo(403);
      }
      assertThat(other.get(USERS).status()).isEqualTo(403);
      assertThat(other.post(USERS, "{\"email\":\"" + rootUser.email() + "\"}").status())
          .isEqualTo(403);
      assertThat(other.get("/api/admin/audit").status()).isEqualTo(403);
    }
    assertThat(api.client(null).get(USERS).status()).isEqualTo(401);
    assertThat(api.client(null).get("/api/admin/audit").status()).isEqualTo(401);
  }

  @Test
  void refusesWhoWasAnAdministrator() {
    User second = user("second", Role.ADMIN);
    TestClient demoted = client(second, Scope.ADMIN);
    assertThat(demoted.get(USERS).status()).isEqualTo(200);

    patch(USERS + "/" + second.id(), "{\"role\":\"user\"}");

    Answer refused = demoted.get(USERS);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("not_an_administrator");
  }

  @Test
  void administersBySessionOnlyWhereTheCredentialBehindItCan() {
    String origin = "http://127.0.0.1:" + api.port();
    TestClient narrow = client(rootUser, Scope.READ, Scope.WRITE);
    TestClient browser = api.client(null);
    for (TestClient key : List.of(root, narrow)) {
      Answer begun =
          browser.post(
              "/api/session", "{\"apiKey\":\"" + key.credential() + "\"}", "Origin", origin);
      String cookie = begun.header("Set-Cookie").split(";")[0];

      int wanted = key == root ? 200 : 403;
      assertThat(browser.get(USERS, "Cookie", cookie).status()).isEqualTo(wanted);
      assertThat(
              browser
                  .post(
                      USERS,
                      "{\"email\":\"x@example.com\"}",
                      "Cookie",
                      cookie,
                      "Origin",
                      "https://evil.example")
                  .status())
          .isEqualTo(403);
    }
  }

  @Test
  void tellsWhoDidWhatToWhomAndByWhichRequest() {
    User ada = user("ada", Role.USER);
    String path = USERS + "/" + ada.id();
    root.send(
        "PATCH",
        path,
        "{\"plan\":\"pro\",\"email\":\"new@example.com\"}".getBytes(UTF_8),
        "application/merge-patch+json",
        "X-Request-Id",
        "change-1");
    client(ada, Scope.READ).get(USERS, "X-Request-Id", "try-1");
    root.delete(path, "X-Request-Id", "delete-1");

    JsonNode entries = root.get("/api/admin/audit?user=" + ada.id()).json().path("items");

    assertThat(entries.findValuesAsText("action"))
        .containsExactly("user.deleted", "administration.refused", "user.changed", "user.created");
    assertThat(entries.findValuesAsText("requestId"))
        .containsExactly("delete-1", "try-1", "change-1", "null");
    JsonNode change = entries.get(2);
    assertThat(change.path("actorId").asText()).isEqualTo(rootUser.id().toString());
    assertThat(change.path("actorEmail").asText()).isEqualTo(rootUser.email().value());
    assertThat(change.path("subjectId").asText()).isEqualTo(ada.id().toString());
    assertThat(change.path("detail").asText()).isEqualTo("plan free to pro, e-mail");
    assertThat(change.path("channel").asText()).isEqualTo("api");
    assertThat(entries.get(3).path("actorId").isNull()).isTrue();
    assertThat(root.get("/api/admin/audit").text()).doesNotContain("new@example.com");
  }

  @Test
  void pagesAndNarrowsTheAuditLog() {
    useOwnServer();
    String since = "2026-01-01T00:00:00Z";
    user("ada", Role.USER);
    String query = "/api/admin/audit?action=user.created&since=" + since + "&limit=1";

    Answer first = root.get(query);
    Answer second = root.get(query + "&cursor=" + first.json().path("next").asText());

    assertThat(first.json().at("/items/0/subjectEmail").asText()).isEqualTo("ada@example.com");
    assertThat(second.json().at("/items/0/subjectEmail").asText()).isEqualTo("root@example.com");
    assertThat(second.json().has("next")).isFalse();
    assertThat(root.get("/api/admin/audit?since=2999-01-01T00:00:00Z").text())
        .isEqualTo("{\"items\":[]}");
    for (String bad : List.of("user=x", "action=eaten", "since=yesterday", "since=", "limit=0")) {
      assertThat(root.get("/api/admin/audit?" + bad).code()).as(bad).isEqualTo("bad_parameter");
    }
  }

  private Answer patch(String path, String json) {
    return root.patch(path, "*", json);
  }

  private List<String> emails(String filter) {
    List<String> emails = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = root.get(USERS + "?limit=2" + filter + cursor).json();
      page.path("items").forEach(item -> emails.add(item.path("email").asText()));
      cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
    } while (!cursor.isEmpty());
    return emails;
  }

  private User user(String name, Role role) {
    Email email =
        new Email(api == shared ? name + UUID.randomUUID() + "@x.example" : name + "@example.com");
    NewUser wanted = new NewUser(email, null, role, null, null);
    return api.blossomer().users().create(Caller.operator(), wanted);
  }

  private TestClient client(User user, Scope... scopes) {
    Set<Scope> wanted = EnumSet.noneOf(Scope.class);
    wanted.addAll(List.of(scopes));
    NewApiKey key = new NewApiKey("test", wanted, null);
    return api.client(
        api.blossomer().apiKeys().create(Caller.trusted(user.id()), key).secret().reveal());
  }
}
