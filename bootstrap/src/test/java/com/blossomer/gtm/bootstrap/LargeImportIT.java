package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.testing.LargeDump;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large dump is imported in one transaction by a process with little memory. */
class LargeImportIT {
  private static final String USER = "ada@example.com";

  @TempDir private Path home;

  @Test
  void takesFiveMegabytesWithLittleMemory() throws Exception {
    assertImported(200, "-Xmx128m");
  }

  @Test
  @Tag("long")
  void takesFiftyMebibytesWithHalfAGibibyte() throws Exception {
    assertImported(1_850, "-Xmx512m");
  }

  private void assertImported(int accounts, String heap) throws Exception {
    Path dump = Files.write(home.resolve("dump.json"), LargeDump.of(accounts));
    try (ServedDatabase database = new ServedDatabase(home)) {
      database
          .blossomer()
          .users()
          .create(Caller.operator(), new NewUser(new Email(USER), null, null, null, null));

      String report =
          database
              .start(
                  Map.of(),
                  database.port(),
                  List.of(heap, "-XX:+ExitOnOutOfMemoryError"),
                  List.of("import", dump.toString(), "--user", USER, "--json"))
              .patiently(Duration.ofMinutes(5))
              .await()
              .expectDone();

      JsonNode imported = new ObjectMapper().readTree(report);
      assertThat(imported.path("balanced").asBoolean()).isTrue();
      assertThat(imported.at("/entities/targetAccounts/created").asInt()).isEqualTo(accounts);
      assertThat(imported.at("/entities/targetPersonas/created").asInt())
          .isEqualTo(LargeDump.PERSONAS * accounts);
      assertThat(imported.at("/entities/campaigns/created").asInt())
          .isEqualTo(LargeDump.EMAILS * accounts);
    }
  }
}
