package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The link that a server prints for the owner of the machine, on a real terminal and nowhere else.
 */
class SignInLinkIT {

  private static final Pattern LINK = Pattern.compile("(http://\\S+)/sign-in#(bgtl_\\w+)");
  private static final List<String> SERVE = List.of("serve", "--port", "0");

  @TempDir private static Path home;

  @BeforeAll
  static void needTerminal() {
    assumeThat(Path.of("/usr/bin/script"))
        .as("only the program script of util-linux, which the gate installs, gives a terminal here")
        .exists();
  }

  @Test
  void signsTheLocalOwnerInOnceFromATerminal() throws Exception {
    try (BlossomerProcess server = BlossomerProcess.startOnTerminal(home, SERVE)) {
      String url = server.awaitUrl();
      Matcher link = LINK.matcher(server.nextLine());
      assertThat(link.find()).isTrue();
      assertThat(link.group(1)).isEqualTo(url);

      HttpResponse<String> begun = signIn(url, link.group(2));
      assertThat(begun.statusCode()).isEqualTo(200);
      JsonNode session = session(url, begun);
      assertThat(session.at("/user/email").asText()).isEqualTo("owner@localhost");
      assertThat(session.at("/user/role").asText()).isEqualTo("admin");
      assertThat(session.path("scopes").toString()).isEqualTo("[\"read\",\"write\",\"admin\"]");
      assertThat(signIn(url, link.group(2)).statusCode()).isEqualTo(401);
      assertThat(home.resolve("stderr.txt")).content().doesNotContain("bgtl_");
    }
    Path data = home.resolve(".local/share/blossomer");
    assertThat(Files.walk(data).filter(file -> file.toString().endsWith(".log")))
        .allSatisfy(log -> assertThat(log).content().doesNotContain("bgtl_"));
  }

  private static HttpResponse<String> signIn(String url, String link) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/api/session"))
            .header("Content-Type", "application/json")
            .header("Origin", url)
            .POST(BodyPublishers.ofString("{\"link\":\"" + link + "\"}"))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static JsonNode session(String url, HttpResponse<String> begun) throws Exception {
    String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/api/session")).header("Cookie", cookie).build();
    return new ObjectMapper()
        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }
}
