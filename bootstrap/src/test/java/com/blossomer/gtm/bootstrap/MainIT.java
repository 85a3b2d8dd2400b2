package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainIT {
  private static final List<String> HEAVY =
      List.of(
          "io.javalin.",
          "org.eclipse.jetty.",
          "com.zaxxer.",
          "org.flywaydb.",
          "org.jdbi.",
          "org.postgresql.",
          "ch.qos.logback.",
          "kotlin.");

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "config", "completion"})
  void loadsNothingThatTheCommandDoesNotNeed(String argument) {
    try (BlossomerProcess process =
        BlossomerProcess.start(home, Map.of(), List.of("-Xlog:class+load"), List.of(argument))) {
      BlossomerProcess.Result result = process.await();

      assertThat(result.status()).isZero();
      assertThat(result.out()).contains("com.blossomer.gtm.bootstrap.Main source:");
      assertThat(HEAVY).noneSatisfy(library -> assertThat(result.out()).contains(" " + library));
    }
  }

  @Test
  void readsTheFileOfTheWorkingDirectoryAndTheEnvironment() throws IOException {
    Files.writeString(home.resolve("blossomer.properties"), "host=0.0.0.0\n");

    String shown =
        BlossomerProcess.run(home, Map.of("BLOSSOMER_PORT", "9000"), "config").expectDone();

    assertThat(shown).containsPattern("host +0\\.0\\.0\\.0 +file " + home);
    assertThat(shown).containsPattern("port +9000 +environment BLOSSOMER_PORT");
    assertThat(shown).contains(home + "/.local/share/blossomer");
  }

  @Test
  void refusesUnknownSettings() {
    assertThat(BlossomerProcess.run(home, Map.of("BLOSSOMER_X", "1"), "serve").expectRefused(2))
        .startsWith("There is no setting BLOSSOMER_X");
  }
}
