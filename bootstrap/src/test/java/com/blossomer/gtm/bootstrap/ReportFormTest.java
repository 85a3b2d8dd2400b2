package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.cli.BlossomerCommandLine;
import com.blossomer.gtm.adapter.cli.runtime.CommandRuntime;
import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import com.blossomer.gtm.adapter.http.HttpApi;
import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.port.in.UseCases;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What imports tell has one form over HTTP and on the command line, to the order of members. */
class ReportFormTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DUMPS = Path.of("../examples/browser-dumps");

  private final Blossomer blossomer = Blossomer.inMemory();
  private final Caller ada = blossomer.newLocalUser();
  private final String key =
      blossomer.apiKeys().create(ada, new NewApiKey("test", null, null)).secret().reveal();
  private final HttpApi api =
      HttpApi.start(
          HttpSettings.of("127.0.0.1", 0, "a key of thirty-two bytes or so.".getBytes(UTF_8)),
          blossomer.useCases(),
          () -> true);

  @AfterEach
  void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"current.json", "damaged.json", "drafts.json"})
  void theReportIsTheSame(String name) throws Exception {
    byte[] dump = Files.readAllBytes(DUMPS.resolve(name));

    JsonNode planned = send("POST", "/api/imports?dryRun=true", dump);
    JsonNode plannedByCommand = run("import", DUMPS.resolve(name).toString(), "--dry-run");
    JsonNode imported = send("POST", "/api/imports", dump);
    String id = imported.path("importId").asText();

    assertThat(names(planned))
        .containsExactly("importId", "dryRun", "balanced", "keys", "entities", "decisions");
    assertThat(names(planned.at("/keys/0")))
        .containsExactly(
            "key", "verdict", "found", "stored", "merged", "leftover", "quarantined", "ignored");
    assertThat(names(planned.path("entities")))
        .containsExactly("companies", "targetAccounts", "targetPersonas", "campaigns");
    assertThat(text(plannedByCommand)).isEqualTo(text(planned));
    assertThat(text(run("imports", "show", id)))
        .isEqualTo(text(send("GET", "/api/imports/" + id, new byte[0])));
    assertThat(run("imports", "list").toString())
        .isEqualTo(send("GET", "/api/imports", new byte[0]).path("items").toString());
    assertThat(run("imports", "leftovers", id).toString())
        .isEqualTo(
            send("GET", "/api/imports/" + id + "/leftovers?limit=200", new byte[0])
                .path("items")
                .toString());
  }

  @Test
  void whatAnUndoTellsIsTheSame() throws Exception {
    byte[] dump = Files.readAllBytes(DUMPS.resolve("current.json"));
    String first = send("POST", "/api/imports", dump).path("importId").asText();
    JsonNode overHttp = send("DELETE", "/api/imports/" + first, new byte[0]);
    String second = send("POST", "/api/imports", dump).path("importId").asText();

    JsonNode byCommand = run("imports", "undo", second, "--yes");

    assertThat(byCommand.toString()).isEqualTo(overHttp.toString().replace(first, second));
  }

  /** Without what each import has of its own. */
  private static String text(JsonNode report) {
    return report.toString().replace(report.path("importId").asText(), "");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode send(String method, String path, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(body))
            .build();
    return JSON.readTree(
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body());
  }

  private JsonNode run(String... command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            System.err,
            new ByteArrayInputStream(new byte[0]),
            false,
            false,
            () -> false);
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of("--user", ada.userId().toString(), "--json"));
    int status =
        new BlossomerCommandLine(runtime(), terminal, Clock.systemUTC())
            .run(arguments.toArray(String[]::new));
    assertThat(status).isZero();
    return JSON.readTree(out.toByteArray());
  }

  /** A runtime that opens the same store, and can do nothing else. */
  private CommandRuntime runtime() {
    Session session =
        new Session() {
          @Override
          public UseCases useCases() {
            return blossomer.useCases();
          }

          @Override
          public String serverUrl() {
            return "http://127.0.0.1:" + api.port();
          }

          @Override
          public void close() {}
        };
    return (CommandRuntime)
        Proxy.newProxyInstance(
            CommandRuntime.class.getClassLoader(),
            new Class<?>[] {CommandRuntime.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("open");
              return session;
            });
  }
}
