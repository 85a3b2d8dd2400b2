package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ServeIT {
  private static final Map<String, String> NO_SETTINGS = Map.of();

  /** What a page is made of. */
  private static final Pattern PART = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"");

  // one for all tests, because to make a database takes longest; each leaves it stopped
  @TempDir private static Path home;

  @Test
  void saysWhenItIsReadyAndStopsWhenTold() throws Exception {
    try (BlossomerProcess server = serve()) {
      String url = server.awaitUrl();
      assertThat(get(url + "/health/ready", "none").statusCode()).isEqualTo(200);

      server.terminate();
      BlossomerProcess.Result result = server.await();

      assertThat(result.status()).isZero();
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).doesNotContain("ERROR", "WARN", "sign-in", "bgtl_");
      assertThat(dataDirectory().resolve("postgres/postmaster.pid")).doesNotExist();
    }
  }

  @Test
  void commandsJoinTheDatabaseOfARunningServer() throws Exception {
    try (BlossomerProcess server = serve()) {
      String url = server.awaitUrl();
      run("user", "create", "--email", "ada@example.com").expectDone();
      String key = run("key", "create", "--user", "ada@example.com", "--quiet").expectDone();

      assertThat(get(url + "/api/companies", key).statusCode()).isEqualTo(200);
      assertThat(get(url + "/api/companies", "bgtm_no").statusCode()).isEqualTo(401);

      run("user", "disable", "ada@example.com").expectDone();
      assertThat(get(url + "/api/companies", key).statusCode()).isEqualTo(401);
      run("user", "delete", "ada@example.com", "--yes").expectDone();

      assertThat(run("audit", "--since", "1h").expectDone().lines().skip(1).limit(4))
          .satisfiesExactly(
              line -> assertThat(line).contains("operator", "user.deleted", "cli"),
              line -> assertThat(line).contains("operator", "user.disabled", "cli"),
              line -> assertThat(line).contains("user.acted_for", "blossomer key create"),
              line -> assertThat(line).contains("operator", "user.created", "cli"));
    }
  }

  @Test
  @DisabledIfSystemProperty(
      named = "exec.skip",
      matches = "|true",
      disabledReason = "built without the web app")
  void servesTheWebAppThatIsInTheJar() throws Exception {
    try (BlossomerProcess server = serve()) {
      String url = server.awaitUrl();
      HttpResponse<String> page = open(url + "/accounts/4711");

      assertThat(page.statusCode()).isEqualTo(200);
      // the policy lets nothing through that stands within the page
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self'; style-src 'self';");
      assertThat(page.body())
          .doesNotContain("<style", "style=\"", "http:", "https:", "src=\"data:")
          .doesNotContainPattern("<script(?![^>]* src=)")
          .doesNotContainPattern(" on[a-z]+=");
      List<String> parts =
          PART.matcher(page.body()).results().map(part -> part.group(1)).distinct().toList();
      assertThat(parts)
          .anyMatch(part -> part.endsWith(".js"))
          .anyMatch(part -> part.endsWith(".css"));
      for (String part : parts) {
        HttpResponse<String> file = open(url + part);
        assertThat(file.statusCode()).as(part).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow())
            .as(part)
            .doesNotContain("octet-stream", "text/html");
        if (part.startsWith("/assets/")) {
          assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
              .contains("immutable");
        }
      }
    }
  }

  @Test
  void commandsStartTheDatabaseForThemselves() {
    run("user", "create", "--email", "grace@example.com").expectDone();
    assertThat(run("user", "list", "--json").expectDone()).contains("grace@example.com");
    run("user", "delete", "grace@example.com", "--yes").expectDone();

    assertThat(run("db", "verify").expectDone()).contains("as it should");
    assertThat(run("db", "status").expectDone()).doesNotContain("pending");
    assertThat(run("db", "migrate").expectDone()).isEqualTo("The schema is up to date.");
    assertThat(dataDirectory().resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void refusesAPortInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(run("serve", "--port", port).expectRefused(1))
          .startsWith("Cannot listen on 127.0.0.1:" + port + ": ");
    }
    assertThat(dataDirectory().resolve("postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void refusesWrongSettingsBeforeItMakesAnything(@TempDir Path fresh) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(serveIn(fresh, NO_SETTINGS, "--port", port).expectRefused(1))
          .isEqualTo("Cannot listen on 127.0.0.1:" + port + ": the port is in use or not allowed.");
    }
    assertThat(serveIn(fresh, NO_SETTINGS, "--host", "nonexistent.invalid").expectRefused(1))
        .startsWith("Cannot listen on nonexistent.invalid: no address is known for this name;");
    assertThat(serveIn(fresh, NO_SETTINGS, "--host", "192.0.2.1").expectRefused(1))
        .startsWith("Cannot listen on 192.0.2.1: this machine has no such address;");
    Map<String, String> jwt = Map.of("BLOSSOMER_JWT_SECRET", "s".repeat(32));
    assertThat(serveIn(fresh, jwt, "--port", "0").expectRefused(2))
        .startsWith("The setting jwt-issuer is missing");
    Map<String, String> oidc =
        Map.of(
            "BLOSSOMER_OIDC_ISSUER", "https://id.example.com", "BLOSSOMER_OIDC_CLIENT_ID", "web");
    assertThat(serveIn(fresh, oidc, "--port", "0").expectRefused(2))
        .startsWith("The setting oidc-issuer needs jwks-url");

    assertThat(fresh.resolve(".local")).doesNotExist();
  }

  @Test
  void refusesADataDirectoryInUseAlsoOnTheSamePort() {
    try (BlossomerProcess server = serve()) {
      String url = server.awaitUrl();

      assertThat(
              run("serve", "--port", Integer.toString(URI.create(url).getPort())).expectRefused(1))
          .startsWith("A server already runs on the data directory ");
    }
  }

  @Test
  void refusesADataDirectoryInUse() {
    try (BlossomerProcess server = serve()) {
      String url = server.awaitUrl();

      assertThat(run("serve", "--port", "0").expectRefused(1))
          .startsWith("A server already runs on the data directory " + dataDirectory())
          .contains(url);
    }
  }

  @Test
  void refusesADataDirectoryThatIsNone() throws IOException {
    Path file = Files.createTempFile(home, "file", ".txt");

    assertThat(run("user", "list", "--data-dir", file.toString()).expectRefused(1))
        .isEqualTo("The data directory " + file + " is not a directory.");
  }

  @Test
  void saysWhoIsUnknown() {
    assertThat(run("key", "list", "--user", "nobody@example.com").expectRefused(1))
        .contains("nobody@example.com");
  }

  private static BlossomerProcess serve() {
    return BlossomerProcess.start(home, NO_SETTINGS, List.of("serve", "--port", "0"));
  }

  private static BlossomerProcess.Result serveIn(
      Path otherHome, Map<String, String> settings, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(options));
    return BlossomerProcess.run(otherHome, settings, arguments.toArray(String[]::new));
  }

  private static BlossomerProcess.Result run(String... arguments) {
    return BlossomerProcess.run(home, NO_SETTINGS, arguments);
  }

  private static Path dataDirectory() {
    return home.resolve(".local/share/blossomer");
  }

  /** As a browser does. */
  private static HttpResponse<String> open(String url) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html, */*;q=0.8").build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String url, String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + key).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
