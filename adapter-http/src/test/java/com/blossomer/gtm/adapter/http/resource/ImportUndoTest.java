package com.blossomer.gtm.adapter.http.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports that are taken back, or bring back what was deleted, over HTTP. */
class ImportUndoTest {

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
  void takesAnImportBack() throws IOException {
    String place = take(ada, "").header("Location");

    Answer undone = ada.delete(place);

    assertThat(undone.status()).isEqualTo(200);
    assertThat(undone.text())
        .isEqualTo(
            "{\"importId\":\"%s\",\"undone\":true,\"removed\":{\"companies\":1,\"targetAccounts\":3,\"targetPersonas\":5,\"campaigns\":6},\"kept\":[],\"forced\":[]}"
                .formatted(place.substring("/api/imports/".length())));
    assertThat(ada.get("/api/companies").text()).isEqualTo("{\"items\":[]}");
    assertThat(ada.get("/api/imports").text()).isEqualTo("{\"items\":[]}");
    assertThat(ada.get(place).status()).isEqualTo(404);
    assertThat(ada.delete(place).status()).isEqualTo(404);
    assertThat(take(ada, "").status()).isEqualTo(201);
  }

  @Test
  void keepsWhatWasEditedUnlessForced() throws IOException {
    String place = take(ada, "").header("Location");
    JsonNode account = ada.get("/api/target-accounts").json().at("/items/0");
    String address = "/api/target-accounts/" + account.path("id").asText();
    ada.patch(address, ada.get(address).header("ETag"), "{\"name\":\"Mine\"}");

    Answer undone = ada.delete(place);

    assertThat(undone.json().path("undone").asBoolean()).isFalse();
    assertThat(undone.json().path("kept")).hasSize(2);
    assertThat(undone.json().at("/kept/0/reason").asText()).isEqualTo("holds_kept");
    assertThat(undone.json().at("/kept/1/kind").asText()).isEqualTo("targetAccount");
    assertThat(undone.json().at("/kept/1/id")).isEqualTo(account.path("id"));
    assertThat(undone.json().at("/kept/1/name").asText()).isEqualTo("Mine");
    assertThat(undone.json().at("/kept/1/reason").asText()).isEqualTo("edited");
    assertThat(undone.json().at("/kept/1/detail").asText()).isNotEmpty();
    Answer stored = ada.get(place);
    assertThat(stored.json().path("state").asText()).isEqualTo("partly_undone");
    assertThat(stored.json().path("undoneAt").asText()).isNotEmpty();
    assertThat(ada.get("/api/imports").json().at("/items/0/state").asText())
        .isEqualTo("partly_undone");

    Answer forced = ada.delete(place + "?force=true");

    assertThat(forced.json().path("undone").asBoolean()).isTrue();
    assertThat(forced.json().path("forced")).isEqualTo(undone.json().path("kept"));
    assertThat(ada.get("/api/target-accounts").text()).isEqualTo("{\"items\":[]}");
    assertThat(ada.get(place).status()).isEqualTo(404);
  }

  @Test
  void bringsBackWhatWasDeletedOnRequest() throws IOException {
    take(ada, "");
    JsonNode account = ada.get("/api/target-accounts").json().at("/items/0");
    ada.delete("/api/target-accounts/" + account.path("id").asText(), "If-Match", "*");

    Answer plain = take(ada, "");
    Answer planned = take(ada, "?restoreDeleted=true&dryRun=true");
    Answer restored = take(ada, "?restoreDeleted=true");

    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.json().at("/decisions/0/code").asText()).isEqualTo("stays_deleted");
    assertThat(planned.json().path("entities")).isEqualTo(restored.json().path("entities"));
    assertThat(restored.status()).isEqualTo(201);
    assertThat(restored.json().at("/entities/targetAccounts/created").asInt()).isEqualTo(1);
    assertThat(ada.get("/api/target-accounts").json().path("items")).hasSize(3);
    assertThat(take(ada, "?restoreDeleted=maybe").status()).isEqualTo(400);
  }

  @Test
  void isOnlyForTheOwnerAndWhoMayWrite() throws IOException {
    String place = take(ada, "").header("Location");
    TestClient bob = api.newUser();

    Answer foreign = bob.delete(place + "?force=true");
    Answer missing = bob.delete("/api/imports/" + UUID.randomUUID());

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.json().path("detail")).isEqualTo(missing.json().path("detail"));
    assertThat(bob.delete("/api/imports/x").status()).isEqualTo(404);
    assertThat(api.newUser(Scope.READ).delete(place).status()).isEqualTo(403);
    assertThat(api.client(null).delete(place).status()).isEqualTo(401);
    assertThat(ada.delete(place + "?force=1").status()).isEqualTo(400);
    assertThat(ada.get("/api/target-personas").json().path("items")).hasSize(5);
  }

  private static Answer take(TestClient client, String query) throws IOException {
    byte[] dump = Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));
    return client.send("POST", "/api/imports" + query, dump, "application/json");
  }
}
