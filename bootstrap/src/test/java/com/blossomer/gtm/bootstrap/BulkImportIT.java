package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many users' dumps, and a kill in the middle of them. */
class BulkImportIT {

  private static final Path SAMPLE = Path.of("../examples/browser-dumps/current.json");
  private static final int USERS = 30;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home;

  @Test
  void goesOnAfterAKillAndImportsEachDumpOnce() throws Exception {
    Path dumps = Files.createDirectory(home.resolve("dumps"));
    for (int i = 0; i < USERS; i++) {
      Files.copy(SAMPLE, dumps.resolve("user" + i + "@example.com.json"));
    }
    String[] command = {
      "import", dumps.toString(), "--create-users", "--report", "/dev/stdout", "--jobs", "2"
    };

    Set<String> reported = new HashSet<>();
    try (BlossomerProcess process = BlossomerProcess.start(home, Map.of(), List.of(command))) {
      for (int i = 0; i < 5; i++) {
        JsonNode line = JSON.readTree(process.nextLine());
        assertThat(line.path("outcome").asText()).isEqualTo("imported");
        assertThat(line.at("/report/balanced").asBoolean()).isTrue();
        reported.add(line.path("file").asText());
      }
      process.kill();
    }
    List<JsonNode> resumed = lines(BlossomerProcess.run(home, Map.of(), command).expectDone());

    assertThat(resumed).hasSize(USERS);
    assertThat(resumed)
        .filteredOn(line -> reported.contains(line.path("file").asText()))
        .hasSize(5)
        .allMatch(line -> line.path("outcome").asText().equals("unchanged"));
    assertThat(resumed)
        .anyMatch(line -> line.path("outcome").asText().equals("imported"))
        .allMatch(line -> line.at("/report/entities/campaigns/created").asInt() == 6);
    assertThat(run("user", "list", "--json").findValues("email")).hasSize(USERS);
    JsonNode export = run("export", "--user", "user0@example.com");
    assertThat(export.path("companies")).hasSize(1);
    assertThat(export.path("campaigns")).hasSize(6);
    assertThat(export.path("imports")).hasSize(1);
  }

  private JsonNode run(String... arguments) throws Exception {
    return JSON.readTree(BlossomerProcess.run(home, Map.of(), arguments).expectDone());
  }

  private static List<JsonNode> lines(String out) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.lines().filter(line -> line.startsWith("{")).toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
