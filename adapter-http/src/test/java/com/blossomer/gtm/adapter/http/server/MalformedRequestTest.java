package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no well-behaved client sends, written to the socket byte by byte. */
class MalformedRequestTest {

  private static TestApi api;
  private static String authorization;

  @BeforeAll
  static void start() {
    api = TestApi.start();
    authorization = "Authorization: Bearer " + api.newUser().credential() + "\r\n";
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/companies/%00",
        "/api/companies/%ff",
        "/api/companies/%zz",
        "/api/companies/%",
        "/api/companies/%2",
        "/api/companies/%c0%af",
        "/api/companies/%2e%2e%2fme",
        "/api/companies/%2e%2e/me",
        "/api/companies/..%2fme",
        "/api/companies/a%2fb",
        "/api/companies/a%5cb",
        "/api/../api/me",
        "//api/me",
        "/api//me",
        "/api/me;x=1",
        "/api/companies?limit=%zz",
        "/api/companies?limit=%",
        "/api/companies?limit=%00",
        "/api/companies?limit=%ff",
        "/api/companies?%c3=1",
        "/api/companies?a=\u00ff"
      })
  void refusesAddressesThatDoNotDecode(String address) throws IOException {
    String answer = send("GET " + address + " HTTP/1.1\r\nHost: x\r\n" + authorization);

    assertProblem(answer, 400);
  }

  static Stream<Arguments> requests() {
    String post = "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    return Stream.of(
        Arguments.of("no Host", "GET /health/live HTTP/1.1\r\n", 400),
        Arguments.of("two Hosts", "GET /health/live HTTP/1.1\r\nHost: x\r\nHost: y\r\n", 400),
        Arguments.of("no version", "GET\r\n", 400),
        Arguments.of("bad version", "GET /health/live HTTP/9.9\r\nHost: x\r\n", 505),
        Arguments.of("bad header", "GET /health/live HTTP/1.1\r\nHost: x\r\nb@d\r\n", 400),
        Arguments.of(
            "folded header", "GET /health/live HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n", 400),
        Arguments.of(
            "space before colon", "GET /health/live HTTP/1.1\r\nHost: x\r\nA : b\r\n", 400),
        Arguments.of(
            "both lengths", post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", 400),
        Arguments.of("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n", 400),
        Arguments.of("lengths in a list", post + "Content-Length: 2, 3\r\n", 400),
        Arguments.of("huge length", post + "Content-Length: " + "9".repeat(30) + "\r\n", 400),
        Arguments.of("chunked twice", post + "Transfer-Encoding: chunked, chunked\r\n", 400),
        Arguments.of("chunked in disguise", post + "Transfer-Encoding : chunked\r\n", 400),
        Arguments.of("chunked not last", post + "Transfer-Encoding: chunked, identity\r\n", 400),
        Arguments.of("negative length", post + "Content-Length: -1\r\n", 400),
        Arguments.of("length in words", post + "Content-Length: two\r\n", 400),
        Arguments.of("unknown encoding", post + "Transfer-Encoding: surprise\r\n", 400),
        Arguments.of("huge cookie", post + "Cookie: a=" + "b".repeat(60_000) + "\r\n", 431),
        Arguments.of("large header", post + "X: " + "x".repeat(9 * 1024) + "\r\n", 431),
        Arguments.of("many headers", post + "X: y\r\n".repeat(2_000), 431),
        Arguments.of(
            "long address", "GET /" + "x".repeat(9 * 1024) + " HTTP/1.1\r\nHost: x\r\n", 414),
        Arguments.of("bad expectation", post + "Expect: surprise\r\nContent-Length: 0\r\n", 400));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void refusesRequestsThatAreNotHttp(String name, String request, int status) throws IOException {
    assertProblem(send(request), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n", "2\r\n{}x\r\n0\r\n\r\n"})
  void refusesBadChunks(String chunks) throws IOException {
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + authorization
                + "Transfer-Encoding: chunked\r\n\r\n"
                + chunks,
            false);

    assertProblem(answer, 400);
  }

  @Test
  void neverTakesTheRestOfAnAmbiguousBodyForAnotherRequest() throws IOException {
    String smuggled = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + authorization
                + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + smuggled,
            false);

    assertProblem(answer, 400);
    assertThat(answer).containsOnlyOnce("HTTP/1.1 ");
  }

  @Test
  void answersPipelinedRequestsOneAfterTheOther() throws IOException {
    String me = "GET /api/me HTTP/1.1\r\nHost: x\r\n" + authorization + "\r\n";
    String last = "GET /api/nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    String answers = exchange(me.repeat(20) + last, false);

    assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(21);
    assertThat(answers.substring(answers.lastIndexOf("HTTP/1.1 "))).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void tellsCredentialsOfOneConnectionApartThatDifferInCaseOnly() throws IOException {
    String me = "GET /api/me HTTP/1.1\r\nHost: x\r\n%s%s\r\n";
    String mistyped = authorization.replace("bgtm_", "BGTM_");

    String answers =
        exchange(
            me.formatted(mistyped, "") + me.formatted(authorization, "Connection: close\r\n"),
            false);

    assertThat(answers).startsWith("HTTP/1.1 401 ").contains("HTTP/1.1 200 ");
  }

  @Test
  void refusesHttp2() throws IOException {
    String answer = exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0", false);

    assertThat(answer).startsWith("HTTP/1.1 505 ").containsOnlyOnce("HTTP/1.1 ");
    String upgrade =
        send(
            "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n");
    assertThat(upgrade).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void refusesTlsOnThePlainPort() throws IOException {
    String clientHello = "\26\3\1\0\u00a5\1\0\0\u00a1\3\3" + "\u0001".repeat(160);

    assertThat(exchange(clientHello, false)).startsWith("HTTP/1.1 400 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE /health/live", "GET http://x/health"})
  void isNoProxy(String line) throws IOException {
    String answer = send(line + " HTTP/1.1\r\nHost: x\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 (400|404|405) .*application/problem\\+json.*");
  }

  @Test
  void refusesAnExpectationOfWhoHasNoCredentialAtOnce() throws IOException {
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Expect: 100-continue\r\nContent-Length: 4000000\r\n\r\n",
            false);

    assertProblem(answer, 401);
    assertThat(answer).doesNotContain("100 Continue");
  }

  @Test
  void doesNotWaitForTheBodyOfARequestThatNeedsNone() throws IOException {
    String answer = send("GET /health/live HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n");

    assertThat(answer).contains("HTTP/1.1 200 ");
  }

  @Test
  void doesNotUnpackABomb() throws IOException {
    String bomb = "\u001f\u008b\u0008" + "\0".repeat(100_000);
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + authorization
                + "Content-Length: "
                + bomb.length()
                + "\r\n\r\n"
                + bomb,
            false);

    assertProblem(answer, 415);
  }

  @Test
  void refusesABodyThatEndsEarly() throws IOException {
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + authorization
                + "Content-Length: 100\r\n\r\n{",
            true);

    assertProblem(answer, 400);
  }

  @Test
  void refusesAMissingCredentialBeforeTheBodyComes() throws IOException {
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 4000000\r\n\r\n",
            false);

    assertProblem(answer, 401);
  }

  @Test
  void refusesABodyThatIsTooLargeBeforeItComes() throws IOException {
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + authorization
                + "Expect: 100-continue\r\nContent-Length: 5000000\r\n\r\n",
            false);

    assertProblem(answer, 413);
    assertThat(answer).contains("Connection: close");
  }

  @Test
  void goesOnWithAnExpectedBody() throws IOException {
    String answer =
        exchange(
            "POST /api/companies HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\n"
                + authorization
                + "Expect: 100-continue\r\n"
                + "Content-Length: 23\r\n\r\n"
                + "{\"name\":\"a\",\"url\":\"u\"}  ",
            false);

    assertThat(answer).contains("HTTP/1.1 201");
  }

  private static void assertProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    assertThat(head)
        .contains("content-type: application/problem+json")
        .contains("x-request-id: ")
        .contains("x-content-type-options: nosniff")
        .doesNotContain("jetty");
    assertThat(answer.substring(head.length()))
        .contains("\"status\":" + status)
        .doesNotContainIgnoringCase("<html")
        .doesNotContainIgnoringCase("jetty");
  }

  private static String send(String head) throws IOException {
    return exchange(head + "Connection: close\r\n\r\n", false);
  }

  private static String exchange(String request, boolean cutOff) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", api.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      if (cutOff) {
        socket.shutdownOutput();
      }
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
