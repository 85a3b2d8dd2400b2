package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorsTest {

  private static final String APP = "https://app.example";

  @Test
  void isOffUnlessConfigured() throws IOException {
    try (TestApi api = TestApi.start()) {
      assertThat(preflight(api, APP)).startsWith("HTTP/1.1 405").doesNotContain("Access-Control");
      assertThat(get(api, APP)).startsWith("HTTP/1.1 200").doesNotContain("Access-Control", "Vary");
    }
  }

  @Test
  void letsConfiguredOriginsCallWithoutACredentialForThePreflight() throws IOException {
    try (TestApi api = TestApi.start(settings -> settings.withCorsOrigins(Set.of(APP)))) {
      assertThat(preflight(api, APP))
          .startsWith("HTTP/1.1 204")
          .contains("Access-Control-Allow-Origin: " + APP + "\r\n")
          .contains("Access-Control-Allow-Methods: GET, HEAD, POST, PUT, PATCH, DELETE")
          .contains(
              "Access-Control-Allow-Headers: Authorization, Content-Type, If-Match, If-None-Match,")
          .contains("Vary: Origin");
      assertThat(get(api, APP))
          .startsWith("HTTP/1.1 200")
          .contains("Access-Control-Allow-Origin: " + APP + "\r\n")
          .contains("Access-Control-Expose-Headers: ETag, Location, Retry-After,");
      assertThat(refused(api, APP))
          .startsWith("HTTP/1.1 401")
          .contains("Access-Control-Allow-Origin: " + APP + "\r\n");
    }
  }

  @Test
  void tellsOtherOriginsNothing() throws IOException {
    try (TestApi api = TestApi.start(settings -> settings.withCorsOrigins(Set.of(APP)))) {
      for (String other :
          new String[] {"https://evil.example", "null", APP + ".evil", "http://app.example"}) {
        assertThat(preflight(api, other))
            .startsWith("HTTP/1.1 405")
            .doesNotContain("Access-Control");
        assertThat(get(api, other)).doesNotContain("Access-Control").contains("Vary: Origin");
      }
    }
  }

  @Test
  void canLetAllOriginsCall() throws IOException {
    try (TestApi api = TestApi.start(settings -> settings.withCorsOrigins(Set.of("*")))) {
      assertThat(get(api, APP)).contains("Access-Control-Allow-Origin: *\r\n");
    }
  }

  private static String preflight(TestApi api, String origin) throws IOException {
    return send(
        api, "OPTIONS", "/api/companies", origin, "Access-Control-Request-Method: POST\r\n");
  }

  private static String get(TestApi api, String origin) throws IOException {
    return send(api, "GET", "/health/live", origin, "");
  }

  private static String refused(TestApi api, String origin) throws IOException {
    return send(api, "GET", "/api/me", origin, "");
  }

  private static String send(TestApi api, String method, String path, String origin, String more)
      throws IOException {
    String request =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nOrigin: "
            + origin
            + "\r\n"
            + more
            + "\r\n";
    try (Socket socket = new Socket("127.0.0.1", api.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
