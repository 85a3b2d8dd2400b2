package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports that an administrator does for somebody else. */
class ImportForUsersTest {

  private static TestApi api;
  private final TestClient root = api.newAdministrator(Scope.ADMIN);
  private final Caller adaUser = api.blossomer().newLocalUser();
  private final TestClient ada = api.clientOf(adaUser);
  private final String place = "/api/admin/users/" + adaUser.userId() + "/imports";

  @BeforeAll
  static void start() {
    api = TestApi.start();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void importsForTheUserAndForNobodyElse() throws IOException {
    Answer planned = take(root, place + "?dryRun=true");
    assertThat(planned.status()).isEqualTo(200);
    assertThat(ada.get("/api/companies").json().path("items")).isEmpty();

    Answer imported = take(root, place);

    assertThat(imported.status()).isEqualTo(201);
    assertThat(imported.header("Location")).isNull();
    assertThat(imported.json().path("entities")).isEqualTo(planned.json().path("entities"));
    assertThat(ada.get("/api/companies").json().path("items")).hasSize(1);
    String id = imported.json().path("importId").asText();
    assertThat(ada.get("/api/imports/" + id).status()).isEqualTo(200);
    assertThat(take(ada, "/api/imports").json().path("importId").asText()).isEqualTo(id);
    assertThat(take(root, place + "?restoreDeleted=true").status()).isEqualTo(200);
  }

  @Test
  void leavesATrace() throws IOException {
    take(root, place + "?dryRun=true");
    take(root, place);

    Answer audit = root.get("/api/admin/audit?user=" + adaUser.userId());

    assertThat(audit.json().findValuesAsText("action"))
        .containsExactly("user.imported_for", "user.imported_for", "user.created");
    assertThat(audit.json().at("/items/0/channel").asText()).isEqualTo("api");
    assertThat(audit.json().at("/items/0/detail").isNull()).isTrue();
    assertThat(audit.json().at("/items/1/detail").asText()).isEqualTo("dry run");
  }

  @Test
  void isForAdministratorsOnly() throws IOException {
    assertThat(take(ada, place).status()).isEqualTo(403);
    assertThat(take(api.newAdministrator(Scope.READ, Scope.WRITE), place).status()).isEqualTo(403);
    assertThat(take(api.newUser(), "/api/admin/users/" + UUID.randomUUID() + "/imports").status())
        .isEqualTo(403);
    assertThat(take(api.client(null), place).status()).isEqualTo(401);
    assertThat(ada.get("/api/companies").json().path("items")).isEmpty();
  }

  @Test
  void refusesUsersWhoAreNotThereOrDisabled() throws IOException {
    assertThat(take(root, "/api/admin/users/" + UUID.randomUUID() + "/imports").status())
        .isEqualTo(404);
    assertThat(take(root, "/api/admin/users/x/imports").status()).isEqualTo(404);
    root.send(
        "PATCH",
        "/api/admin/users/" + adaUser.userId(),
        "{\"disabled\":true}".getBytes(UTF_8),
        "application/merge-patch+json");

    Answer disabled = take(root, place);

    assertThat(disabled.status()).isEqualTo(409);
    assertThat(disabled.code()).isEqualTo("user_disabled");
  }

  @Test
  void takesAsMuchAsTheUserMayTake() {
    byte[] large = new byte[ImportUseCases.MAX_BYTES];
    Arrays.fill(large, (byte) ' ');
    large[0] = '{';
    large[large.length - 1] = '}';

    assertThat(root.send("POST", place + "?dryRun=true", large, "application/json").status())
        .isEqualTo(200);
    assertThat(root.send("POST", place, new byte[large.length + 1], "application/json").status())
        .isEqualTo(413);
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    byte[] dump = Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));

    Answer answer =
        root.send("POST", place, dump, "application/json", "Accept", "text/event-stream");

    assertThat(answer.text()).startsWith("event: progress\n").contains("\nevent: report\ndata: {");
  }

  private static Answer take(TestClient client, String path) throws IOException {
    byte[] dump = Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));
    return client.send("POST", path, dump, "application/json");
  }
}
