package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invitation over HTTP, and what administrators see of it. */
class MigrationTest {

  private static final UUID BATCH = UUID.randomUUID();

  private static TestApi api;
  private User ada;
  private TestClient invited;

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @BeforeEach
  void invite() {
    Email email = new Email(UUID.randomUUID() + "@example.com");
    ada =
        api.blossomer()
            .users()
            .create(Caller.operator(), new NewUser(email, null, null, null, null));
    invited = api.client(newLink());
  }

  @Test
  void previewsImportsAndUndoes() throws IOException {
    byte[] dump = Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));

    Answer opened = invited.get("/api/migration");
    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.json().path("email").asText()).isEqualTo(ada.email().value());
    assertThat(opened.json().path("state").asText()).isEqualTo("invited");

    Answer preview = post("/preview", dump);
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.json().path("dryRun").asBoolean()).isTrue();
    assertThat(records().get("/api/companies").json().path("items")).isEmpty();

    Answer imported = post("/import", dump);
    assertThat(imported.status()).isEqualTo(201);
    assertThat(imported.json().path("keys")).isEqualTo(preview.json().path("keys"));
    assertThat(records().get("/api/companies").json().path("items")).hasSize(1);
    Answer again = post("/import", dump);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().path("code").asText()).isEqualTo("invitation_used");

    Answer undone = invited.delete("/api/migration/import");
    assertThat(undone.status()).isEqualTo(200);
    assertThat(undone.json().path("kept")).isEmpty();
    assertThat(records().get("/api/companies").json().path("items")).isEmpty();
    assertThat(invited.delete("/api/migration/import").status()).isEqualTo(409);
  }

  @Test
  void takesTheDumpOfAnotherOnlyByForce() {
    byte[] dump = "{\"blossomer_auth\":{\"email\":\"eve@example.org\"}}".getBytes(UTF_8);

    assertThat(post("/preview", dump).json().path("code").asText())
        .isEqualTo("dump_of_another_user");
    assertThat(post("/preview?force=true", dump).status()).isEqualTo(200);
    assertThat(post("/preview", "[".getBytes(UTF_8)).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/me", "/api/companies", "/api/imports", "/api/export"})
  void isGoodForNothingElse(String path) {
    assertThat(invited.get(path).status()).isEqualTo(401);
  }

  @Test
  void refusesWhatIsNoGoodInvitation() {
    String replaced = invited.credential();
    TestClient newest = api.client(newLink());

    assertThat(newest.get("/api/migration").status()).isEqualTo(200);
    for (String credential : new String[] {replaced, replaced + "x", null}) {
      assertThat(api.client(credential).get("/api/migration").status()).isEqualTo(401);
    }
    assertThat(records().get("/api/migration").status()).isEqualTo(401);
    assertThat(api.client(null).post("/api/migration/import", "{}").status()).isEqualTo(401);
  }

  @Test
  void showsAdministratorsHowFarEverybodyIs() {
    TestClient root = api.newAdministrator(Scope.ADMIN);
    post("/preview", "{}".getBytes(UTF_8));

    Answer list = root.get("/api/admin/migration?user=" + ada.id());

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.json().path("items")).hasSize(1);
    assertThat(list.json().at("/items/0/state").asText()).isEqualTo("previewed");
    assertThat(list.json().at("/items/0/email").asText()).isEqualTo(ada.email().value());
    assertThat(list.json().at("/items/0/batch").asText()).isEqualTo(BATCH.toString());
    assertThat(list.text()).doesNotContain("hash");
    assertThat(root.get("/api/admin/migration?limit=1&batch=" + BATCH).status()).isEqualTo(200);
    assertThat(records().get("/api/admin/migration").status()).isEqualTo(403);
  }

  @Test
  void servesAPageWithoutScriptWithin() {
    TestClient anybody = api.client(null);

    Answer page = anybody.get("/migrate");

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.text())
        .doesNotContain("http://", "https://", "<style", "onclick")
        .contains("<script src=\"/migrate.js\" defer></script>");
    assertThat(anybody.get("/migrate.js").text()).contains("/api/migration");
    assertThat(anybody.get("/migrate.css").status()).isEqualTo(200);
    assertThat(anybody.get("/collect-browser-data.js").text()).contains("localStorage");
  }

  private String newLink() {
    return api.blossomer()
        .migrations()
        .invite(Caller.operator(), ada.id(), BATCH, Instant.now().plus(Duration.ofDays(1)))
        .secret()
        .reveal();
  }

  private TestClient records() {
    return api.clientOf(Caller.trusted(ada.id()), Scope.READ);
  }

  private Answer post(String path, byte[] dump) {
    return invited.send("POST", "/api/migration" + path, dump, "application/json");
  }
}
