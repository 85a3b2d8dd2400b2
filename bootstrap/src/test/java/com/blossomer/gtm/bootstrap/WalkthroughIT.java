package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.bootstrap.Walkthrough.Message;
import com.blossomer.gtm.bootstrap.Walkthrough.Step;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends every request of the pages about the API to a real server, in order, and holds the answers
 * against those in the pages.
 */
class WalkthroughIT {

  private static final Path PAGE = Path.of("../docs/http-api.md");
  private static final Path OLD_API_PAGE = Path.of("../docs/from-the-old-api.md");
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ANY = "…";

  @TempDir private Path home;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The ETag that an address was last answered with: its second half is random. */
  private final Map<String, String> etags = new HashMap<>();

  /** What an earlier answer said and a later request says again: the cursor of the next page. */
  private String next = "";

  @Test
  void everyRequestIsAnsweredAsThePagesSay() throws Exception {
    List<Step> steps = new ArrayList<>(Walkthrough.read(PAGE));
    assertThat(steps).hasSizeGreaterThan(5);
    steps.addAll(Walkthrough.read(OLD_API_PAGE));
    String data = home.resolve("data").toString();
    List<String> serve = List.of("serve", "--port", "0", "--data-dir", data);
    try (BlossomerProcess server = BlossomerProcess.start(home, Map.of(), serve)) {
      String url = server.awaitUrl();
      run("user", "create", "--email", "ada@example.com", "--data-dir", data);
      String key = run("key", "create", "--user", "ada@example.com", "--quiet", "--data-dir", data);

      List<String> differences = new ArrayList<>();
      for (Step step : steps) {
        differences.addAll(differences(step, send(url, key, step.request())));
      }

      assertThat(differences).isEmpty();
    }
  }

  private HttpResponse<String> send(String url, String key, Message request) throws Exception {
    String address = request.address().replace("cursor=" + ANY, "cursor=" + next);
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(url + address))
            .header("Authorization", "Bearer " + key)
            .method(request.method(), BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, value) -> builder.header(name, real(value, address)));
    HttpResponse<String> answer =
        client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    String made = answer.headers().firstValue("Location").orElse(address);
    answer.headers().firstValue("ETag").ifPresent(etag -> etags.put(made, etag));
    return answer;
  }

  private String real(String value, String address) {
    String etag = etags.get(address.replaceFirst("\\?.*", ""));
    return etag != null && Likeness.isLike(value, etag) ? etag : value;
  }

  private List<String> differences(Step step, HttpResponse<String> real) throws Exception {
    List<String> found = new ArrayList<>();
    Message shown = step.answer();
    if (shown.status() != real.statusCode()) {
      found.add("status " + real.statusCode() + " " + real.body());
    }
    shown
        .headers()
        .forEach(
            (name, value) -> {
              String given = real.headers().firstValue(name).orElse("none");
              if (!Likeness.isLike(value, given)) {
                found.add("header " + name + ": " + value + " but was " + given);
              }
            });
    if (shown.body().startsWith("{")) {
      JsonNode body = JSON.readTree(real.body());
      next = body.path("next").asText(next);
      found.addAll(Likeness.differences(JSON.readTree(shown.body()), body));
    } else if (!Likeness.isLike(shown.body(), real.body().strip())) {
      found.add("body " + real.body());
    }
    return found.stream()
        .map(text -> "line " + step.line() + ", " + step.request().start() + ": " + text)
        .toList();
  }

  private String run(String... arguments) {
    return BlossomerProcess.run(home, Map.of(), arguments).expectDone();
  }
}
