package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.server.ConnectionLimits;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedApiKey;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of bad inputs that is part of the contract, row by row, byte by byte on a socket,
 * against a server on PostgreSQL.
 */
class BadInputsIT {

  private static final String COMPANIES = "/api/companies";
  private static final String ACME = "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}";
  private static final byte[] JWT_SECRET = "a secret of thirty-two bytes, ok".getBytes(UTF_8);
  private static final Algorithm HS256 = Algorithm.HMAC256(JWT_SECRET);
  private static final Duration SHORT = Duration.ofMillis(500);

  @TempDir private static Path home;
  private static ServedDatabase database;
  private static Blossomer blossomer;
  private static Caller ada;
  private static String key;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    database = new ServedDatabase(home);
    blossomer = database.blossomer();
    ada = blossomer.newLocalUser();
    key = newKey(ada, null);
    ConnectionLimits impatient =
        ConnectionLimits.standard().withTimes(Duration.ofSeconds(2), SHORT, SHORT);
    JwtSettings tokens = JwtSettings.ofSecret(JWT_SECRET, "https://id.example", "gtm");
    port = database.serve(blossomer, http -> http.withConnections(impatient).withJwt(tokens));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  static Stream<Arguments> bodies() throws IOException {
    String nested = "[".repeat(1_001) + "]".repeat(1_001);
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(ACME.getBytes(UTF_8));
    }
    return Stream.of(
        body("empty body", 400, ""),
        body("truncated JSON", 400, "{\"name\":\"Ac"),
        body("trailing text", 400, ACME + "x"),
        body("a second document", 400, ACME + ACME),
        body("duplicate members", 400, "{\"name\":\"a\",\"name\":\"b\",\"url\":\"u\"}"),
        body("wrong root", 422, "[]"),
        body("null", 422, "null"),
        Arguments.of("bytes FF FE", 400, new byte[] {(byte) 0xff, (byte) 0xfe}),
        Arguments.of("overlong C0 AF", 400, withName("\u00c0\u00af").getBytes(ISO_8859_1)),
        Arguments.of("UTF-16", 400, ACME.getBytes(UTF_16)),
        body("BOM", 400, "\ufeff" + ACME),
        body("NUL", 422, withName("a\\u0000b")),
        body("lone surrogate", 422, withName("a\\ud800b")),
        body("raw control character", 400, withName("a\u0001b")),
        body("depth 1,001", 400, nested),
        body("depth 1,001 in a member", 400, "{\"name\":" + nested + "}"),
        body("a 1,001-digit number", 400, "{\"name\":" + "1".repeat(1_001) + "}"),
        body("1e131071 where a text is expected", 422, "{\"name\":1e131071,\"url\":\"u\"}"),
        body("NaN", 400, "{\"name\":NaN}"),
        body("60 KB member name", 400, "{\"" + "n".repeat(60_000) + "\":1}"),
        body("oversize body", 413, " ".repeat(4 * 1024 * 1024 + 1)),
        Arguments.of("gzip body without saying so", 400, gzip.toByteArray()),
        body("userId in a body", 422, "{\"name\":\"a\",\"url\":\"u\",\"userId\":\"x\"}"),
        body("role in a body", 422, "{\"name\":\"a\",\"url\":\"u\",\"role\":\"admin\"}"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("bodies")
  void refusesBodies(String name, int status, byte[] body) throws IOException {
    String head =
        head("POST", COMPANIES) + "Content-Length: " + body.length + "\r\n" + bearer(key) + "\r\n";

    assertProblem(exchange(head, body), status);
  }

  static Stream<Arguments> requests() {
    String post = head("POST", COMPANIES) + bearer(key);
    String get = "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + bearer(key);
    return Stream.of(
        row("oversize chunked body", 413, chunked(post)),
        row("gzip body", 415, post + "Content-Encoding: gzip\r\n" + length(ACME)),
        row("text/plain", 415, post.replace("application/json", "text/plain") + length(ACME)),
        row("query %zz", 400, get.formatted("/api/companies?limit=%zz")),
        row("query %00", 400, get.formatted("/api/companies?limit=%00")),
        row("path %00", 400, get.formatted("/api/companies/%00")),
        row("path %ff", 400, get.formatted("/api/companies/%ff")),
        row("path %zz", 400, get.formatted("/api/companies/%zz")),
        row("path %2e%2e%2f", 400, get.formatted("/api/companies/%2e%2e%2fme")),
        row("CL+TE", 400, post + "Transfer-Encoding: chunked\r\n" + length(ACME)),
        row("two CL", 400, post + "Content-Length: 3\r\n" + length(ACME)),
        row("negative CL", 400, post + "Content-Length: -1\r\n\r\n"),
        row("bad chunk", 400, post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
        row("no Host", 400, get.formatted("/api/companies").replace("Host: x\r\n", "")),
        row("9 KB header", 431, get.formatted("/api/me") + "X: " + "x".repeat(9_216) + "\r\n"),
        row("9 KB address", 414, get.formatted("/api/" + "x".repeat(9_216))),
        row("wrong method", 405, post.replace(COMPANIES, "/api/me") + length(ACME)),
        row("id that is no UUID", 404, get.formatted("/api/companies/1")),
        row("limit=-1", 400, get.formatted("/api/companies?limit=-1")),
        row("limit=1e9", 400, get.formatted("/api/companies?limit=1e9")),
        row("unknown parameter", 400, get.formatted("/api/companies?surprise=1")),
        row("altered cursor", 400, get.formatted("/api/companies?cursor=AAAA")),
        row("dripped body", 408, post + "Content-Length: 100\r\n\r\n{"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("requests")
  void refusesRequests(String name, int status, String request) throws IOException {
    String whole = request.contains("\r\n\r\n") ? request : request + "\r\n";

    String answer = exchange(whole, new byte[0]);

    assertProblem(answer, status);
    if (status == 405) {
      assertThat(answer).contains("Allow: DELETE, GET, HEAD, PATCH\r\n");
    }
  }

  static Stream<Arguments> credentials() {
    String valid = token().sign(HS256);
    String[] parts = valid.split("\\.");
    String none =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
    IssuedApiKey revoked = blossomer.apiKeys().create(ada, new NewApiKey("revoked", null, null));
    blossomer.apiKeys().revoke(ada, revoked.key().id());
    String mistyped =
        key.substring(0, 30) + (key.charAt(30) == 'x' ? 'y' : 'x') + key.substring(31);
    return Stream.of(
        Arguments.of("alg none", none + "." + parts[1] + "."),
        Arguments.of("no exp", token().withExpiresAt((Instant) null).sign(HS256)),
        Arguments.of("no aud", token().withAudience((String[]) null).sign(HS256)),
        Arguments.of("wrong iss", token().withIssuer("https://evil.example").sign(HS256)),
        Arguments.of(
            "unknown crit",
            token().withHeader(Map.of("crit", new String[] {"x"}, "x", 1)).sign(HS256)),
        Arguments.of("altered signature", parts[0] + "." + parts[1] + "." + "A".repeat(43)),
        Arguments.of("HS256 with another key", token().sign(Algorithm.HMAC256("k".repeat(32)))),
        Arguments.of("bad checksum", mistyped),
        Arguments.of("revoked key", revoked.secret().reveal()),
        Arguments.of("expired key", expiredKey()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("credentials")
  void refusesCredentials(String name, String credential) throws IOException {
    String answer = get("/api/me", credential);

    assertProblem(answer, 401);
    assertThat(answer).contains("WWW-Authenticate: Bearer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e131071"})
  void refusesNumbersBeyondWhatCanBeStored(String number) throws IOException {
    String company = id(create(COMPANIES, ACME));
    String account =
        id(create("/api/target-accounts", "{\"companyId\":\"" + company + "\",\"name\":\"a\"}"));
    String persona =
        id(
            create(
                "/api/target-personas",
                "{\"targetAccountId\":\"" + account + "\",\"name\":\"p\"}"));
    String campaign =
        "{\"targetAccountId\":\"%s\",\"targetPersonaId\":\"%s\",\"name\":\"c\",\"type\":\"email\","
            + "\"generation\":{\"processingTimeMs\":%s}}";

    assertProblem(create("/api/campaigns", campaign.formatted(account, persona, number)), 422);
  }

  @Test
  void refusesWhoLacksTheScope() throws IOException {
    String head = head("POST", COMPANIES) + bearer(newKey(ada, Set.of(Scope.READ)));

    assertProblem(exchange(head + length(ACME), new byte[0]), 403);
  }

  @Test
  void refusesAUsedIdempotencyKeyWithAnotherBody() throws IOException {
    String head =
        head("POST", COMPANIES) + bearer(key) + "Idempotency-Key: " + UUID.randomUUID() + "\r\n";

    assertThat(exchange(head + length(ACME), new byte[0])).startsWith("HTTP/1.1 201 ");
    assertProblem(exchange(head + length(withName("other")), new byte[0]), 422);
  }

  @Test
  void answersAnothersRecordLikeAMissingOne() throws IOException {
    String path = COMPANIES + "/" + id(create(COMPANIES, ACME));
    String eve = newKey(blossomer.newLocalUser(), null);

    assertProblem(get(path, eve), 404);
    assertThat(body(get(path, eve)))
        .isEqualTo(body(get(COMPANIES + "/0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10", eve)));
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    database.execute(
        "create function fail() returns trigger language plpgsql as"
            + " $$ begin raise exception using errcode = '53100', message = 'disk full'; end $$",
        "create trigger fail before insert on companies for each row"
            + " when (new.name = 'the last straw') execute function fail()");

    assertProblem(create(COMPANIES, withName("the last straw")), 507);
    assertThat(create(COMPANIES, ACME)).startsWith("HTTP/1.1 201 ");
  }

  @Test
  void saysThatThePoolIsEmptyOrTheDatabaseIsDown() throws Exception {
    DatabaseLogin nowhere =
        new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/gtm", "blossomer_app", "x");
    HikariDataSource pool = database.keep(poolOfOne(database.app()));
    HikariDataSource down = database.keep(poolOfOne(nowhere));
    int busyPort = database.serve(on(pool), http -> http);
    int downPort = database.serve(on(down), http -> http);
    String request = "GET /api/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + bearer(key);

    try (Connection taken = pool.getConnection()) {
      assertThat(taken.isValid(1)).isTrue();
      assertThat(exchange(busyPort, request + "\r\n"))
          .startsWith("HTTP/1.1 503 ")
          .contains("Retry-After: ");
    }
    assertThat(exchange(busyPort, request + "\r\n")).startsWith("HTTP/1.1 200 ");
    assertThat(exchange(downPort, request + "\r\n"))
        .startsWith("HTTP/1.1 503 ")
        .contains("Retry-After: ", "application/problem+json");
  }

  private static Blossomer on(HikariDataSource pool) {
    return ServedDatabase.blossomer(database.keep(PostgresDatabase.on(pool, pool)));
  }

  private static HikariDataSource poolOfOne(DatabaseLogin login) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(login.jdbcUrl());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(500);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static String expiredKey() {
    String name = "expired";
    String expired = newKey(ada, null, name);
    database.execute(
        "update api_keys set expires_at = now() - interval '1 second' where name = '" + name + "'");
    return expired;
  }

  private static String newKey(Caller user, Set<Scope> scopes) {
    return newKey(user, scopes, "test");
  }

  private static String newKey(Caller user, Set<Scope> scopes, String name) {
    return blossomer.apiKeys().create(user, new NewApiKey(name, scopes, null)).secret().reveal();
  }

  private static JWTCreator.Builder token() {
    return JWT.create()
        .withIssuer("https://id.example")
        .withAudience("gtm")
        .withSubject("ada")
        .withExpiresAt(Instant.now().plusSeconds(600));
  }

  private static Arguments body(String name, int status, String body) {
    return Arguments.of(name, status, body.getBytes(UTF_8));
  }

  private static Arguments row(String name, int status, String request) {
    return Arguments.of(name, status, request);
  }

  private static String withName(String name) {
    return "{\"name\":\"" + name + "\",\"url\":\"u\"}";
  }

  private static String head(String method, String path) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n";
  }

  private static String bearer(String credential) {
    return "Authorization: Bearer " + credential + "\r\n";
  }

  private static String length(String body) {
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static String chunked(String head) {
    String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
    return head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(5) + "0\r\n\r\n";
  }

  private static String create(String path, String json) throws IOException {
    return exchange(head("POST", path) + bearer(key) + length(json), new byte[0]);
  }

  private static String get(String path, String credential) throws IOException {
    return exchange(head("GET", path) + bearer(credential) + "\r\n", new byte[0]);
  }

  private static String id(String created) {
    assertThat(created).startsWith("HTTP/1.1 201 ");
    return created.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
  }

  /** The body of an answer, without what is of this one alone. */
  private static String body(String answer) {
    return answer
        .substring(answer.indexOf("\r\n\r\n"))
        .replaceFirst("\"requestId\":\"[^\"]*\"", "");
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").containsOnlyOnce("HTTP/1.1 ");
    assertThat(answer)
        .contains("Content-Type: application/problem+json")
        .contains("\"status\":" + status)
        .contains("\"requestId\":\"")
        .doesNotContainIgnoringCase("<html")
        .doesNotContain("Exception", "\tat ");
  }

  private static String exchange(int to, String request) throws IOException {
    return exchange(to, request, new byte[0]);
  }

  private static String exchange(String head, byte[] body) throws IOException {
    return exchange(port, head, body);
  }

  private static String exchange(int to, String head, byte[] body) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", to)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
