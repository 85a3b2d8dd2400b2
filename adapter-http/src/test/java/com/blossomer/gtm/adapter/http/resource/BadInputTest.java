package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of bad inputs that the design makes part of the contract. */
class BadInputTest {

  private static final String ACME = "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}";

  private static TestApi api;
  private static TestClient ada;

  @BeforeAll
  static void start() {
    api = TestApi.start();
    ada = api.newUser();
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  static Stream<Arguments> malformedBodies() {
    return Stream.of(
        Arguments.of("empty", bytes("")),
        Arguments.of("only space", bytes("  \n")),
        Arguments.of("truncated", bytes("{\"name\":\"Ac")),
        Arguments.of("trailing text", bytes(ACME + " x")),
        Arguments.of("second document", bytes(ACME + ACME)),
        Arguments.of("duplicate member", bytes("{\"name\":\"a\",\"name\":\"b\",\"url\":\"u\"}")),
        Arguments.of(
            "nested duplicate",
            bytes("{\"name\":\"a\",\"url\":\"u\",\"metadata\":{\"x\":1,\"x\":2}}")),
        Arguments.of("FF FE", new byte[] {(byte) 0xff, (byte) 0xfe}),
        Arguments.of("overlong", "{\"name\":\"\u00c0\u00af\",\"url\":\"u\"}".getBytes(ISO_8859_1)),
        Arguments.of(
            "encoded surrogate",
            "{\"name\":\"\u00ed\u00a0\u0080\",\"url\":\"u\"}".getBytes(ISO_8859_1)),
        Arguments.of("UTF-16", ACME.getBytes(UTF_16LE)),
        Arguments.of("byte order mark", bytes("\ufeff" + ACME)),
        Arguments.of("raw control character", bytes("{\"name\":\"a\u0001b\",\"url\":\"u\"}")),
        Arguments.of("raw NUL", bytes("{\"name\":\"a\u0000b\",\"url\":\"u\"}")),
        Arguments.of("too deep", bytes("[".repeat(1_001) + "]".repeat(1_001))),
        Arguments.of("just too deep", bytes("{\"x\":" + "[".repeat(200) + "]".repeat(200) + "}")),
        Arguments.of("long number", bytes("{\"name\":" + "1".repeat(1_001) + "}")),
        Arguments.of("NaN", bytes("{\"name\":NaN}")),
        Arguments.of("single quotes", bytes("{'name':'a'}")),
        Arguments.of("comment", bytes("{/**/\"name\":\"a\"}")),
        Arguments.of("long member name", bytes("{\"" + "n".repeat(60_000) + "\":1}")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformedBodies")
  void refusesWhatIsNotOneJsonDocument(String name, byte[] body) {
    Answer answer = ada.send("POST", "/api/companies", body, "application/json");

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed_json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "\"text\"", "1", "true"})
  void refusesAnotherRootThanAnObject(String body) {
    Answer answer = ada.post("/api/companies", body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(" wrong_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "a\\udc00b", "\\udc00\\ud800"})
  void refusesTextThatCannotBeStored(String text) {
    String url = "{\"name\":\"" + text + "\",\"url\":\"u\",\"capabilities\":[\"" + text + "\"]}";

    Answer answer = ada.post("/api/companies", url);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors())
        .containsExactlyInAnyOrder("/name not_storable", "/capabilities/0 not_storable");
  }

  @Test
  void namesAMemberThatCannotBeShown() {
    Answer answer = ada.post("/api/companies", "{\"name\":\"a\",\"url\":\"u\",\"x/~\\u0000\":1}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("/x~1~0\ufffd unknown_member");
  }

  @Test
  void refusesHalfASurrogatePairInAMemberName() {
    Answer answer = ada.post("/api/companies", "{\"name\":\"a\",\"url\":\"u\",\"\\ud800x\":1}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(" not_storable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e131071", "-1e400", "1.5", "9223372036854775808", "1e-131071"})
  void refusesNumbersThatAreNotWholeAndSmallEnough(String number) {
    String account = ada.newAccount(ada.newCompany());
    String persona = ada.newPersona(account);
    String id = ada.newCampaign(account, persona);

    Answer answer =
        ada.patch(
            "/api/campaigns/" + id, "*", "{\"generation\":{\"processingTimeMs\":" + number + "}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("/generation/processingTimeMs out_of_range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "-1e-99999999999"})
  void refusesNumbersBeyondWhatTheParserCanRead(String number) {
    Answer answer = ada.post("/api/companies", "{\"name\":" + number + "}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(" out_of_range");
  }

  @Test
  void saysOnceThatAListIsTooLong() {
    String items = "1,".repeat(100_000) + "1";

    Answer answer =
        ada.post(
            "/api/companies", "{\"name\":\"n\",\"url\":\"u\",\"capabilities\":[" + items + "]}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("/capabilities too_many");
  }

  @Test
  void refusesToRemoveAMemberThatThereIsNot() {
    String path = "/api/companies/" + ada.newCompany();

    Answer typo = ada.patch(path, "*", "{\"descriptoin\":null,\"metadata\":{\"foo\":null}}");
    Answer removed = ada.patch(path, "*", "{\"description\":null}");

    assertThat(typo.status()).isEqualTo(422);
    assertThat(typo.errors())
        .containsExactlyInAnyOrder("/descriptoin unknown_member", "/metadata/foo unknown_member");
    assertThat(removed.status()).isEqualTo(200);
  }

  @Test
  void refusesBodiesThatAreTooLarge() {
    byte[] large = new byte[4 * 1024 * 1024 + 1];

    assertThat(ada.send("POST", "/api/companies", large, "application/json").status())
        .isEqualTo(413);
    Answer chunked =
        ada.send(
            "POST",
            "/api/companies",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
            "Content-Type",
            "application/json");
    assertThat(chunked.status()).isEqualTo(413);
    assertThat(chunked.code()).isEqualTo("too_large");
  }

  @Test
  void takesABodyOfTheLargestSize() {
    String capability = "\"" + "x".repeat(900_000) + "\"";
    String json =
        "{\"name\":\"a\",\"url\":\"u\",\"capabilities\":["
            + String.join(",", capability, capability, capability, capability)
            + "]}";
    String padded = json + " ".repeat(4 * 1024 * 1024 - json.length());

    assertThat(ada.post("/api/companies", padded).status()).isEqualTo(201);
  }

  @Test
  void refusesCompressedBodies() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes(ACME));
    }

    Answer answer =
        ada.send(
            "POST",
            "/api/companies",
            zipped.toByteArray(),
            "application/json",
            "Content-Encoding",
            "gzip");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/json; charset=utf-16", "application/merge-patch+json"})
  void refusesOtherMediaTypes(String type) {
    Answer answer = ada.send("POST", "/api/companies", bytes(ACME), type);

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept")).isEqualTo("application/json");
  }

  @Test
  void takesACharsetThatIsUtf8() {
    assertThat(
            ada.send("POST", "/api/companies", bytes(ACME), "Application/JSON; charset=\"UTF-8\"")
                .status())
        .isEqualTo(201);
  }

  @Test
  void namesThePatchFormatThatItTakes() {
    String path = "/api/companies/" + ada.newCompany();

    Answer answer = ada.send("PATCH", path, bytes("{}"), "application/json", "If-Match", "*");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("Accept-Patch")).isEqualTo("application/merge-patch+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"userId", "role", "user_id", "Name"})
  void refusesUnknownMembers(String member) {
    Answer answer =
        ada.post("/api/companies", "{\"name\":\"a\",\"url\":\"u\",\"" + member + "\":null}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("/" + member + " unknown_member");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=-1",
        "limit=201",
        "limit=1000000000",
        "limit=99999999999999999999",
        "limit=x",
        "limit=",
        "limit",
        "limit=1&limit=2",
        "companyId=1",
        "companyId=",
        "nam=x",
        "x",
        "=x",
        "cursor=x",
        "cursor="
      })
  void refusesQueryParametersThatItDoesNotKnow(String query) {
    Answer answer = ada.get("/api/target-accounts?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isIn("bad_parameter", "bad_cursor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/companies/0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
        "/api/companies",
        "/api/me",
        "/health/live",
        "/api/docs"
      })
  void namesAnUnknownQueryParameterOnEveryRoute(String path) {
    Answer answer = ada.get(path + "?surprise=1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("surprise unknown_parameter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "not-a-uuid", "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a1", "1-1-1-1-1"})
  void knowsNothingUnderAnIdThatIsNoUuid(String id) {
    Answer bad = ada.get("/api/companies/" + id);
    Answer missing = ada.get("/api/companies/0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10");

    assertThat(bad.status()).isEqualTo(404);
    assertThat(missing.status()).isEqualTo(404);
    assertThat(bad.json().path("detail")).isEqualTo(missing.json().path("detail"));
  }

  @Test
  void saysWhichMethodsAnAddressTakes() {
    Answer answer = ada.send("POST", "/api/me", bytes("{}"), "application/json");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("DELETE, GET, HEAD, PATCH");
    assertThat(ada.delete("/api/companies").header("Allow")).isEqualTo("GET, HEAD, POST");
    assertThat(ada.send("OPTIONS", "/api/me", BodyPublishers.noBody()).status()).isEqualTo(405);
    assertThat(ada.send("SURPRISE", "/api/me", BodyPublishers.noBody()).status()).isEqualTo(405);
  }

  @Test
  void takesTheMethodFromTheRequestLineOnly() {
    String company = ada.newCompany();
    String path = "/api/companies/" + company;

    Answer answer = ada.get(path, "X-HTTP-Method-Override", "DELETE", "If-Match", "*");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("id").asText()).isEqualTo(company);
    assertThat(ada.get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api", "/api/", "/api/companies/", "/api/nothing", "/favicon.ico"})
  void saysThatThereIsNoSuchAddress(String path) {
    assertThat(ada.get(path).status()).isEqualTo(404);
  }

  @Test
  void refusesToAnswerInAnotherForm() {
    assertThat(ada.get("/api/me", "Accept", "text/html").status()).isEqualTo(406);
    assertThat(ada.get("/api/me", "Accept", ";;;").status()).isEqualTo(406);
    assertThat(ada.get("/api/me", "Accept", "application/json;q=0, */*").status()).isEqualTo(406);
    assertThat(ada.get("/api/me", "Accept", "text/html, application/*;q=0.1").status())
        .isEqualTo(200);
    assertThat(ada.get("/api/me", "Accept", "text/html, */*;q=0.8").status()).isEqualTo(200);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
