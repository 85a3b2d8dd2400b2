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
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Import and export over HTTP. */
class TransferTest {

  private static final Path DUMPS = Path.of("../examples/browser-dumps");

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
  void importsADumpOnceAndTellsWhatItDid() throws IOException {
    byte[] dump = dump("current.json");

    Answer imported = post(ada, "", dump);
    Answer again = post(ada, "", dump);

    assertThat(imported.status()).isEqualTo(201);
    assertThat(imported.json().path("balanced").asBoolean()).isTrue();
    assertThat(imported.json().at("/entities/targetPersonas/created").asInt()).isEqualTo(5);
    assertThat(ada.get("/api/target-personas").json().path("items")).hasSize(5);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().at("/entities/targetPersonas/created").asInt()).isZero();
    assertThat(again.header("Location")).isEqualTo(imported.header("Location"));

    Answer stored = ada.get(imported.header("Location"));
    assertThat(stored.json().path("importId")).isEqualTo(imported.json().path("importId"));
    for (String member : new String[] {"entities", "keys", "decisions"}) {
      assertThat(stored.json().path(member)).isEqualTo(imported.json().path(member));
    }
    Answer list = ada.get("/api/imports");
    assertThat(list.json().path("items")).hasSize(1);
    assertThat(list.json().at("/items/0/id")).isEqualTo(stored.json().path("importId"));
    assertThat(list.json().at("/items/0/entities/targetPersonas/created").asInt()).isEqualTo(5);
  }

  @Test
  void takesTheDumpOfAnotherUserOnlyByForce() {
    byte[] dump = "{\"blossomer_auth\": {\"email\": \"eve@example.org\"}}".getBytes(UTF_8);

    NewUser wanted = new NewUser(new Email("ada@example.org"), null, null, null, null);
    User user = api.blossomer().users().create(Caller.operator(), wanted);
    TestClient ada = api.clientOf(Caller.trusted(user.id()));

    Answer refused = post(ada, "", dump);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("code").asText()).isEqualTo("dump_of_another_user");
    assertThat(refused.text()).doesNotContain("eve@");
    assertThat(post(ada, "?force=true", dump).status()).isEqualTo(200);
    assertThat(post(ada, "?force=perhaps", dump).status()).isEqualTo(400);
  }

  @Test
  void plansWithoutStoringAnything() throws IOException {
    TestClient reader = api.newUser(Scope.READ);

    Answer planned = post(reader, "?dryRun=true", dump("current.json"));

    assertThat(planned.status()).isEqualTo(200);
    assertThat(planned.json().path("dryRun").asBoolean()).isTrue();
    assertThat(planned.json().at("/entities/campaigns/created").asInt()).isEqualTo(6);
    assertThat(planned.header("Location")).isNull();
    assertThat(reader.get("/api/imports").text()).isEqualTo("{\"items\":[]}");
    assertThat(reader.get("/api/campaigns").text()).isEqualTo("{\"items\":[]}");
    assertThat(post(reader, "", dump("current.json")).status()).isEqualTo(403);
    assertThat(post(reader, "?dryRun=yes", dump("current.json")).status()).isEqualTo(400);
  }

  @Test
  void takesADumpThatStrictJsonWouldRefuse() throws IOException {
    Answer damaged = post(ada, "", dump("damaged.json"));
    Answer doubled =
        post(ada, "?dryRun=true", "{\"theme\":\"light\",\"theme\":\"dark\"}".getBytes(UTF_8));

    assertThat(damaged.status()).isEqualTo(201);
    assertThat(damaged.json().path("balanced").asBoolean()).isTrue();
    assertThat(doubled.status()).isEqualTo(200);
  }

  @Test
  void takesADumpOfFiftyMebibytesAndNoMore() {
    int max = ImportUseCases.MAX_BYTES;
    byte[] largest = new byte[max];
    byte[] head = "{\"theme\":\"light\"".getBytes(UTF_8);
    Arrays.fill(largest, (byte) ' ');
    System.arraycopy(head, 0, largest, 0, head.length);
    largest[max - 1] = '}';

    assertThat(post(ada, "?dryRun=true", largest).status()).isEqualTo(200);
    Answer tooLarge = post(ada, "?dryRun=true", new byte[max + 1]);
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(tooLarge.json().path("detail").asText()).contains("at most " + max + " bytes");
    assertThat(
            ada.send(
                    "POST",
                    "/api/imports",
                    BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[max + 1])),
                    "Content-Type",
                    "application/json")
                .status())
        .isEqualTo(413);
    assertThat(ada.post("/api/companies", " ".repeat(4 * 1024 * 1024 + 1)).status()).isEqualTo(413);
  }

  @Test
  void saysWhatIsNoDump() {
    assertThat(post(ada, "", "".getBytes(UTF_8)).status()).isEqualTo(422);
    assertThat(post(ada, "", "[1]".getBytes(UTF_8)).status()).isEqualTo(422);
    assertThat(ada.send("POST", "/api/imports", "{}".getBytes(UTF_8), "text/plain").status())
        .isEqualTo(415);
    assertThat(
            ada.send(
                    "POST",
                    "/api/imports",
                    "{}".getBytes(UTF_8),
                    "application/json",
                    "Content-Encoding",
                    "gzip")
                .status())
        .isEqualTo(415);
  }

  @Test
  void hidesImportsFromOthers() throws IOException {
    String mine = post(ada, "", dump("current.json")).header("Location");
    TestClient bob = api.newUser();

    Answer foreign = bob.get(mine);
    Answer missing = bob.get("/api/imports/" + UUID.randomUUID());

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.json().path("detail")).isEqualTo(missing.json().path("detail"));
    assertThat(bob.get("/api/imports/x").status()).isEqualTo(404);
    assertThat(bob.get("/api/imports").text()).isEqualTo("{\"items\":[]}");
    assertThat(api.client(null).get("/api/imports").status()).isEqualTo(401);
    assertThat(post(api.client(null), "", dump("current.json")).status()).isEqualTo(401);
  }

  @Test
  void exportsEverythingAsAFile() throws IOException {
    post(ada, "", dump("current.json"));

    Answer export = ada.get("/api/export");

    assertThat(export.status()).isEqualTo(200);
    assertThat(export.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"blossomer-export.json\"");
    assertThat(export.header("Content-Length"))
        .isEqualTo(Integer.toString(export.text().getBytes(UTF_8).length));
    assertThat(export.json().path("campaigns"))
        .isEqualTo(ada.get("/api/campaigns").json().path("items"));
    assertThat(export.json().path("imports")).hasSize(1);
    assertThat(export.text()).doesNotContain(ada.credential());
    Answer head = ada.send("HEAD", "/api/export", BodyPublishers.noBody());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Disposition")).startsWith("attachment");
    assertThat(head.header("Content-Length")).isEqualTo(export.header("Content-Length"));
  }

  @Test
  void exportsRecordsImportsAndKeysAsTheApiGivesThem() throws IOException {
    String location = post(ada, "", dump("snake-case.json")).header("Location");

    Answer export = ada.get("/api/export");

    for (String[] kind :
        new String[][] {
          {"companies", "companies"},
          {"targetAccounts", "target-accounts"},
          {"targetPersonas", "target-personas"},
          {"campaigns", "campaigns"},
          {"apiKeys", "api-keys"}
        }) {
      JsonNode items = ada.get("/api/" + kind[1]).json().path("items");
      assertThat(items).isNotEmpty();
      assertThat(export.json().path(kind[0])).isEqualTo(items);
    }
    ObjectNode imported = (ObjectNode) export.json().at("/imports/0");
    assertThat(imported.remove("created")).isNotEmpty();
    assertThat(imported).isEqualTo(ada.get(location).json());
    assertThat(export.json().path("user")).isEqualTo(ada.get("/api/me").json().path("user"));
    assertThat(export.json().path("leftovers"))
        .isNotEmpty()
        .isEqualTo(ada.get("/api/leftovers?limit=200").json().path("items"));
  }

  @Test
  void exportsOriginalsOnlyWhenAskedFor() throws IOException {
    byte[] dump = dump("current.json");
    post(ada, "", dump);

    Answer without = ada.get("/api/export?originals=false");
    Answer with = ada.get("/api/export?originals=true");

    assertThat(without.json().at("/imports/0/archive").isMissingNode()).isTrue();
    byte[] archive = Base64.getDecoder().decode(with.json().at("/imports/0/archive").asText());
    assertThat(new GZIPInputStream(new ByteArrayInputStream(archive)).readAllBytes())
        .isEqualTo(dump);
  }

  @Test
  void exportsInOtherForms() throws IOException {
    post(ada, "", dump("current.json"));

    Answer csv = ada.get("/api/export?format=csv");
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.header("Content-Type")).isEqualTo("application/zip");
    assertThat(csv.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"blossomer-export.zip\"");
    Answer dump = ada.get("/api/export?format=localstorage");
    assertThat(dump.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"blossomer-dump.json\"");
    assertThat(dump.json().path("emailHistory").isTextual()).isTrue();
    assertThat(ada.get("/api/export?format=xml").status()).isEqualTo(400);
    Answer refused = ada.get("/api/export?format=localstorage&originals=true");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("export json or csv with them");
    assertThat(ada.get("/api/export?format=csv", "Accept", "application/zip").status())
        .isEqualTo(200);
    assertThat(ada.get("/api/export?format=csv", "Accept", "application/json").status())
        .isEqualTo(406);
  }

  @Test
  void takesAnExportOverAsItWas() throws IOException {
    post(ada, "", dump("damaged.json"));
    String export = ada.get("/api/export?originals=true").text();
    TestClient bob = api.newUser();

    Answer imported = post(bob, "", export.getBytes(UTF_8));
    Answer again = post(bob, "", export.getBytes(UTF_8));

    assertThat(imported.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Location")).isEqualTo(imported.header("Location"));
    ObjectNode there = (ObjectNode) bob.get("/api/export?originals=true").json();
    ObjectNode here = (ObjectNode) new ObjectMapper().readTree(export);
    for (String own : new String[] {"exportedAt", "user", "apiKeys"}) {
      assertThat(there.remove(own)).isNotNull();
      here.remove(own);
    }
    assertThat(there).isEqualTo(here);
    Answer newer = post(bob, "", "{\"schemaVersion\":9,\"companies\":[]}".getBytes(UTF_8));
    assertThat(newer.status()).isEqualTo(422);
    assertThat(newer.text()).contains("newer_schema_version");
  }

  @Test
  void exportsOnlyForWhoMayRead() {
    assertThat(api.newUser(Scope.WRITE).get("/api/export").status()).isEqualTo(403);
    assertThat(api.client(null).get("/api/export").status()).isEqualTo(401);
    assertThat(ada.get("/api/export", "Accept", "text/csv").status()).isEqualTo(406);
  }

  private static Answer post(TestClient client, String query, byte[] dump) {
    return client.send("POST", "/api/imports" + query, dump, "application/json");
  }

  private static byte[] dump(String name) throws IOException {
    return Files.readAllBytes(DUMPS.resolve(name));
  }
}
