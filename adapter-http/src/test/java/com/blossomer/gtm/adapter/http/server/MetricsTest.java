package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import com.blossomer.gtm.domain.model.user.Scope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.search.MeterNotFoundException;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private final TestApi api =
      TestApi.start(
          settings -> settings.withJwt(JwtSettings.ofSecret(TestApi.KEY, "issuer", "audience")));
  private final MeterRegistry meters = api.meters();

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void measuresRequestsByTheirRoute() {
    TestClient ada = api.newUser();
    String company = ada.newCompany();
    ada.get("/api/companies/" + company);
    ada.get("/api/companies/" + company);
    ada.get("/api/companies/" + UUID.randomUUID());
    api.close();

    assertThat(requests("POST", "/api/companies", "201", "SUCCESS").count()).isEqualTo(1);
    Timer found = requests("GET", "/api/companies/{id}", "200", "SUCCESS");
    assertThat(found.count()).isEqualTo(2);
    assertThat(found.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(requests("GET", "/api/companies/{id}", "404", "CLIENT_ERROR").count()).isEqualTo(1);
  }

  @Test
  void makesNoMeterOfWhatAClientInvents() throws Exception {
    TestClient ada = api.newUser();
    ada.get("/api/companies");
    for (int i = 0; i < 50; i++) {
      ada.get("/api/invented-" + i);
      ada.get("/api/companies/" + UUID.randomUUID() + "/invented");
      send(HttpRequest.newBuilder(uri("/api/companies")).method("INVENT" + i, noBody()));
    }
    api.close();

    assertThat(meters.get("http.server.requests").timers()).hasSizeLessThan(6);
    assertThat(requests("GET", "UNKNOWN", "404", "CLIENT_ERROR").count()).isEqualTo(100);
    assertThat(meters.get("http.server.requests").tag("method", "OTHER").timer().count())
        .isEqualTo(50);
    assertThat(text()).doesNotContainIgnoringCase("invent");
  }

  @Test
  void measuresBodies() {
    api.newUser().post("/api/companies", "{\"name\":\"Acme\",\"url\":\"u\"}");
    api.close();

    assertThat(size("http.server.request.size")).isEqualTo(25);
    assertThat(size("http.server.response.size")).isGreaterThan(100);
  }

  @Test
  void countsErrorsByTheirCode() {
    api.newUser().get("/api/companies?surprise=1");
    api.newUser().get("/nowhere");
    api.client(null).get("/api/companies");
    api.close();

    assertThat(problems("bad_parameter")).isEqualTo(1);
    assertThat(problems("not_found")).isEqualTo(1);
    assertThat(problems("unauthenticated")).isEqualTo(1);
  }

  @Test
  void tellsWhatTheServerIsBusyWith() {
    api.newUser().get("/api/companies");

    assertThat(meters.get("http.server.connections").gauge().value()).isPositive();
    assertThat(meters.get("http.server.requests.active").gauge().value()).isNotNegative();
    assertThat(meters.get("http.server.requests.waiting").gauge().value()).isZero();
    assertThat(meters.get("jetty.threads.config.max").gauge().value()).isPositive();
    assertThat(meters.get("cache.size").tag("cache", "tokens").gauge().value()).isZero();
  }

  @Test
  void showsThemToAdministratorsOnly() {
    Answer shown = api.newAdministrator(Scope.ADMIN).get("/metrics");

    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.header("Content-Type")).isEqualTo(MetricsServer.MEDIA_TYPE);
    assertThat(shown.text())
        .contains("# TYPE http_server_requests_active gauge", "http_server_requests_active 1.0");
    assertThat(api.client(null).get("/metrics").status()).isEqualTo(401);
    assertThat(api.newUser().get("/metrics").status()).isEqualTo(403);
    assertThat(api.newAdministrator(Scope.READ).get("/metrics").status()).isEqualTo(403);
    assertThat(api.newAdministrator(Scope.ADMIN).get("/metrics?x=1").status()).isEqualTo(400);
  }

  @Test
  void showsThemInTheFormThatPrometheusAsksFor() {
    api.client(null).get("/nowhere");
    Answer shown =
        api.newAdministrator(Scope.ADMIN)
            .get(
                "/metrics",
                "Accept",
                "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.4,*/*;q=0.1");

    assertThat(shown.status()).isEqualTo(200);
    api.close();
    assertThat(text())
        .contains("http_server_requests_seconds_bucket{", "le=\"0.005\"", "uri=\"UNKNOWN\"");
  }

  @Test
  void showsThemWithoutACredentialOnAPortOfTheirOwn() throws Exception {
    api.newUser().get("/api/companies");
    api.close();
    try (MetricsServer server = MetricsServer.start("127.0.0.1", 0, api.meters())) {
      URI metrics = URI.create("http://127.0.0.1:" + server.port() + "/metrics");
      HttpResponse<String> shown = send(HttpRequest.newBuilder(metrics));

      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(shown.headers().firstValue("Content-Type")).hasValue(MetricsServer.MEDIA_TYPE);
      assertThat(shown.body()).contains("uri=\"/api/companies\"");
      assertThat(send(HttpRequest.newBuilder(metrics).method("HEAD", noBody())).body()).isEmpty();
      assertThat(send(HttpRequest.newBuilder(metrics).DELETE()).statusCode()).isEqualTo(405);
      HttpResponse<String> elsewhere =
          send(HttpRequest.newBuilder(metrics.resolve("/api/companies")));
      assertThat(elsewhere.statusCode()).isEqualTo(404);
      assertThat(elsewhere.body()).contains("\"code\":\"not_found\"");

      int port = server.port();
      assertThatThrownBy(() -> MetricsServer.start("127.0.0.1", port, api.meters()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith("Cannot listen for metrics on 127.0.0.1:" + port + ": ");
    }
  }

  @Test
  void serversWithoutAnybodysMetersHaveTheirOwn() {
    MeterRegistry others = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    api.newUser().get("/api/companies");

    assertThatThrownBy(() -> others.get("http.server.requests").timer())
        .isInstanceOf(MeterNotFoundException.class);
  }

  private Timer requests(String method, String route, String status, String outcome) {
    return meters
        .get("http.server.requests")
        .tags("method", method, "uri", route, "status", status, "outcome", outcome)
        .timer();
  }

  private double size(String name) {
    return meters.get(name).tags("method", "POST", "uri", "/api/companies").summary().totalAmount();
  }

  private double problems(String code) {
    return meters.get("http.server.problems").tag("code", code).counter().count();
  }

  private String text() {
    return api.meters().scrape();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + api.port() + path);
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
