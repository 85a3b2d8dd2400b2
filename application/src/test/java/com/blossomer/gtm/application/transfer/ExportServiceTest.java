package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportServiceTest {
  private final World world = new World();

  @Test
  void writesEveryRecordWithEveryField() throws Exception {
    world.take(World.sample("current.json"));

    JsonObject export = export(world);

    assertThat(export.members())
        .extracting(JsonObject.Member::name)
        .containsExactly(
            "schemaVersion",
            "exportedAt",
            "user",
            "companies",
            "targetAccounts",
            "targetPersonas",
            "campaigns",
            "leftovers",
            "quarantine",
            "imports",
            "apiKeys");
    assertThat(text(export, "exportedAt")).isEqualTo(World.NOW.toString());
    assertThat(items(export, "companies")).hasSize(1);
    assertThat(items(export, "targetAccounts")).hasSize(3);
    assertThat(items(export, "targetPersonas")).hasSize(5);
    assertThat(items(export, "campaigns")).hasSize(6);

    JsonObject grocery = (JsonObject) items(export, "targetAccounts").get(1);
    assertThat(text(grocery, "companyId")).isEqualTo(world.companies().get(0).id().toString());
    assertThat(text((JsonObject) grocery.get("source"), "originalId"))
        .isEqualTo("target_account_1751902915087_0f7mm2c9t");
    JsonObject firmographics = (JsonObject) grocery.get("firmographics");
    assertThat(firmographics.get("departmentSize").source()).isEqualTo("null");
    assertThat(firmographics.get("fundingStage").source()).isEqualTo("[]");
    JsonObject signal = (JsonObject) items(grocery, "buyingSignals").get(3);
    assertThat(signal.get("type").source()).isEqualTo("{\"value\":null,\"label\":\"\"}");
    assertThat(signal.get("detectionMethod").source()).isEqualTo("\"\"");
    assertThat(signal.get("enabled").source()).isEqualTo("true");
    JsonObject email = (JsonObject) items(export, "campaigns").get(0);
    assertThat(email.get("status").source()).isEqualTo("\"draft\"");
    assertThat(email.get("version").source()).isEqualTo("1");
    assertThat(items(email, "breakdown")).hasSize(6);
  }

  @Test
  void writesWhatFoundNoFieldAndTheArchive() throws Exception {
    byte[] dump = World.sample("snake-case.json");
    world.take(dump);

    JsonObject export = export(world);

    assertThat(items(export, "leftovers")).hasSameSizeAs(world.leftovers()).isNotEmpty();
    JsonObject leftover = (JsonObject) items(export, "leftovers").get(0);
    assertThat(text(leftover, "json")).isEqualTo(world.leftovers().get(0).json());
    assertThat(leftover.get("entityId").source().replace("\"", ""))
        .isEqualTo(String.valueOf(world.leftovers().get(0).entityId()));
    assertThat(text(leftover, "importId"))
        .isEqualTo(world.imports().get(0).report().importId().toString());
    assertThat(export.source()).doesNotContain("\"archive\"");
    JsonObject withOriginals = Exports.read(Exports.json(world, true));
    JsonObject imported = (JsonObject) items(withOriginals, "imports").get(0);
    assertThat(Archives.unpack(Base64.getDecoder().decode(text(imported, "archive"))))
        .isEqualTo(dump);
    assertThat(text(imported, "receivedSha256")).isEqualTo(Sha256.of(dump));
  }

  @Test
  void listsApiKeysWithoutTheirSecrets() throws Exception {
    var issued =
        world.blossomer().apiKeys().create(world.user(), new NewApiKey("laptop", null, null));

    JsonObject export = export(world);

    JsonObject key = (JsonObject) items(export, "apiKeys").get(0);
    assertThat(text(key, "name")).isEqualTo("laptop");
    assertThat(key.get("scopes").source()).isEqualTo("[\"read\",\"write\"]");
    assertThat(export.source())
        .doesNotContain(issued.secret().reveal())
        .doesNotContain(issued.secret().hash());
  }

  @Test
  void writesMoreThanOnePage() throws Exception {
    for (int i = 0; i < 401; i++) {
      CompanyProfile profile = CompanyProfile.builder().name("c" + i).url("u").build();
      world.blossomer().companies().create(world.user(), Optional.empty(), profile);
    }

    assertThat(items(export(world), "companies")).hasSize(401);
  }

  @Test
  void writesNothingOfAnotherUser() throws Exception {
    world.take(World.sample("current.json"));

    JsonObject export = export(world.another());

    assertThat(items(export, "companies")).isEmpty();
    assertThat(items(export, "imports")).isEmpty();
    assertThat(export.source()).doesNotContain("Harborline");
  }

  @Test
  void flushesButDoesNotCloseAndPassesOnWhatTheTargetThrows() throws Exception {
    boolean[] states = new boolean[2];
    OutputStream target =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            states[0] = true;
          }

          @Override
          public void close() {
            states[1] = true;
          }
        };
    world.blossomer().exports().export(world.user(), target);
    assertThat(states).containsExactly(true, false);

    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> world.blossomer().exports().export(world.user(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  private static JsonObject export(World world) throws IOException, NotJson {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    world.blossomer().exports().export(world.user(), target);
    return (JsonObject) JsonReader.read(target.toString(UTF_8));
  }

  private static List<JsonValue> items(JsonObject object, String name) {
    return ((JsonList) object.get(name)).items();
  }

  private static String text(JsonObject object, String name) {
    return ((JsonText) object.get(name)).value();
  }
}
