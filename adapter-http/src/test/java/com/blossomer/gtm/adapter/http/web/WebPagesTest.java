package com.blossomer.gtm.adapter.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.RawClient;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String SCRIPT = "/assets/index-4f2a.js";

  private static TestApi api;

  @BeforeAll
  static void start() {
    WebApp app = WebApp.load(WebPagesTest.class.getClassLoader(), "web-app/");
    api = TestApi.start(settings -> settings.withWebApp(app));
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=utf-8",
    "/index.html, text/html;charset=utf-8",
    "/assets/index-4f2a.js, text/javascript;charset=utf-8",
    "/assets/index-77b1.css, text/css;charset=utf-8",
    "/assets/inter-9c.woff2, font/woff2",
    "/app.webmanifest, application/manifest+json",
    "/favicon.svg, image/svg+xml",
    "/sw.js, text/javascript;charset=utf-8"
  })
  void servesFilesWithTheirMediaTypes(String path, String mediaType) {
    HttpResponse<byte[]> file = get(path, "Accept", "*/*");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "Content-Type").replace(" ", "")).isEqualTo(mediaType);
    assertThat(file.body()).isEqualTo(stored(path.equals("/") ? "/index.html" : path));
    assertThat(header(file, "Content-Length")).isEqualTo(Integer.toString(file.body().length));
    assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(file, "X-Request-Id")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/accounts/4711", "/sign-in", "/imports?company=1", "/apiary", "/a/b.c", "/é"})
  void answersWithThePageWhereverABrowserGoes(String path) {
    HttpResponse<byte[]> page =
        get(path.replace("é", "%C3%A9"), "Accept", BROWSER, "Accept-Encoding", "gzip");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(page.body()).isEqualTo(stored("/index.html"));
    assertThat(page.headers().allValues("Vary")).contains("Accept");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/accounts",
        "/health/x",
        "/metrics/x",
        "/migrate/x",
        "/assets",
        "/assets/index-old.js",
        "/assets/"
      })
  void hasNoPageWhereOthersAnswer(String path) {
    assertNothing(get(path, "Accept", BROWSER));
  }

  @Test
  void hasNoPageForPrograms() {
    assertNothing(get("/accounts/4711", "Accept", "application/json"));
    assertNothing(get("/accounts/4711", "Accept", "*/*"));
    assertNothing(get("/accounts/4711", "Accept", "text/html;q=0, application/json"));
    assertNothing(get("/accounts/4711"));
    assertNothing(send(request("/accounts/4711", "Accept", BROWSER).POST(BodyPublishers.noBody())));
    assertNothing(send(request("/", "Accept", BROWSER).DELETE()));
  }

  @Test
  void leavesTheRoutesAsTheyAre() {
    assertThat(get("/health/live", "Accept", "application/json").statusCode()).isEqualTo(200);
    assertThat(get("/api/companies", "Accept", "application/json").statusCode()).isEqualTo(401);
    assertThat(get("/migrate", "Accept", BROWSER).body()).isNotEqualTo(stored("/index.html"));
    assertThat(new String(get("/api/docs", "Accept", BROWSER).body(), UTF_8)).contains("openapi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2findex.html",
        "/assets/%2e%2e/index.html",
        "/assets/../index.html",
        "/..%5csecret.txt",
        "//index.html",
        "/assets//index-4f2a.js"
      })
  void refusesAddressesThatLeadElsewhere(String path) throws IOException {
    try (RawClient client = RawClient.connect(api.port())) {
      client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n");

      assertThat(client.readAnswer()).isEqualTo("HTTP/1.1 400 Bad Request");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/secret.txt", "/files.txt", "/assets/index-4f2a.js.gz", "/web-app/index.html"})
  void servesWhatIsListedOnly(String path) {
    assertNothing(get(path, "Accept", "*/*"));
  }

  @Test
  void letsBrowsersKeepWhatNeverChanges() {
    for (String path : Set.of(SCRIPT, "/assets/index-77b1.css", "/assets/inter-9c.woff2")) {
      assertThat(header(get(path), "Cache-Control"))
          .isEqualTo("public, max-age=31536000, immutable");
    }
    for (String path : Set.of("/", "/index.html", "/sw.js", "/favicon.svg", "/app.webmanifest")) {
      assertThat(header(get(path), "Cache-Control")).isEqualTo("no-cache");
    }
  }

  @Test
  void sendsNothingThatTheBrowserHas() {
    for (String encoding : Set.of("identity", "gzip", "br")) {
      String[] asked = {"Accept-Encoding", encoding, "Accept", BROWSER};
      String tag = header(get(SCRIPT, asked), "ETag");

      HttpResponse<byte[]> known =
          send(request(SCRIPT, asked).header("If-None-Match", "\"x\", W/" + tag).GET());
      assertThat(known.statusCode()).isEqualTo(304);
      assertThat(known.body()).isEmpty();
      assertThat(header(known, "ETag")).isEqualTo(tag);
      assertThat(header(known, "Cache-Control")).contains("immutable");
      assertThat(header(known, "Vary")).isEqualTo("Accept-Encoding");
      assertThat(header(known, "Content-Type")).isNull();
      assertThat(header(known, "Content-Encoding")).isNull();
    }
    String page = header(get("/accounts/1", "Accept", BROWSER), "ETag");
    assertThat(get("/sign-in", "Accept", BROWSER, "If-None-Match", page).statusCode())
        .isEqualTo(304);
    assertThat(get("/sw.js", "If-None-Match", page).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br",
        "br;q=0.2, gzip | br",
        "gzip, deflate | gzip",
        "GZIP;q=1.0 | gzip",
        "br;q=0, gzip;q=0.5 | gzip",
        "br;q=0.000, gzip; q=0 | ",
        "brotli, deflate | ",
        "identity | "
      })
  void sendsTheSmallestFormThatTheBrowserTakes(String accepted, String chosen) throws IOException {
    HttpResponse<byte[]> file = get(SCRIPT, "Accept-Encoding", accepted);

    assertThat(header(file, "Content-Encoding")).isEqualTo(chosen);
    assertThat(header(file, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(header(file, "Content-Type")).startsWith("text/javascript");
    String ending = chosen == null ? "" : chosen.equals("br") ? ".br" : ".gz";
    assertThat(file.body()).isEqualTo(stored(SCRIPT + ending));
    if (ending.equals(".gz")) {
      byte[] plain = new GZIPInputStream(new ByteArrayInputStream(file.body())).readAllBytes();
      assertThat(plain).isEqualTo(stored(SCRIPT));
    }
  }

  @Test
  void tagsEveryFormOnItsOwn() {
    assertThat(
            Set.of("identity", "gzip", "br").stream()
                .map(encoding -> header(get(SCRIPT, "Accept-Encoding", encoding), "ETag"))
                .distinct())
        .hasSize(3)
        .allMatch(tag -> tag.matches("\"[\\w-]+\""));
  }

  @Test
  void doesNotVaryWhatHasOneForm() {
    assertThat(header(get("/favicon.svg", "Accept-Encoding", "br"), "Vary")).isNull();
    assertThat(header(get("/favicon.svg", "Accept-Encoding", "br"), "Content-Encoding")).isNull();
  }

  @Test
  void tellsTheHeadersAlone() {
    for (String path : Set.of(SCRIPT, "/", "/accounts/1")) {
      HttpResponse<byte[]> whole = get(path, "Accept", BROWSER, "Accept-Encoding", "gzip");
      HttpResponse<byte[]> head =
          send(
              request(path, "Accept", BROWSER, "Accept-Encoding", "gzip")
                  .method("HEAD", BodyPublishers.noBody()));

      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      for (String name : Set.of("Content-Length", "Content-Type", "ETag", "Cache-Control")) {
        assertThat(header(head, name)).isNotNull().isEqualTo(header(whole, name));
      }
    }
  }

  @Test
  void letsThePageUseNothingFromElsewhere() {
    String policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    for (String path : Set.of("/", "/accounts/1", "/sw.js", SCRIPT)) {
      HttpResponse<byte[]> answer = get(path, "Accept", BROWSER);
      assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(policy);
      assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }
  }

  @Test
  void measuresPagesTogetherWhateverTheirAddress() {
    for (int i = 0; i < 3; i++) {
      get("/personas/" + i, "Accept", BROWSER);
      get(SCRIPT);
    }

    assertThat(api.meters().scrape())
        .contains("uri=\"/{page}\"", "uri=\"/{file}\"")
        .doesNotContain("/personas/", "index-4f2a");
  }

  @Test
  void isNothingWithoutAWebApp() {
    assertThat(WebApp.load(WebPagesTest.class.getClassLoader(), "nowhere/").page()).isEmpty();
    try (TestApi bare = TestApi.start()) {
      assertThat(bare.client(null).get("/", "Accept", BROWSER).status()).isEqualTo(404);
      assertThat(bare.client(null).get("/sign-in", "Accept", BROWSER).status()).isEqualTo(404);
    }
  }

  private static void assertNothing(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(new String(answer.body(), UTF_8)).contains("\"not_found\"");
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
  }

  private static byte[] stored(String path) {
    try (InputStream file = WebPagesTest.class.getResourceAsStream("/web-app" + path)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  private static HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
