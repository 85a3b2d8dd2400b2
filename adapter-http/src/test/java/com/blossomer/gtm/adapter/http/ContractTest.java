package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.resource.Cursors;
import com.blossomer.gtm.adapter.http.resource.Route;
import com.blossomer.gtm.adapter.http.resource.Routes;
import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.Contract;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.application.Blossomer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContractTest {

  private final List<Route> routes =
      new Routes(
              Blossomer.inMemory().useCases(),
              new Cursors(TestApi.KEY),
              () -> true,
              new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
          .all();
  private final Contract contract = TestApi.contract();

  @Test
  void everyRouteIsDescribedAndEveryOperationIsRouted() {
    Set<String> routed = new TreeSet<>();
    routes.forEach(route -> routed.add(route.method() + " " + route.path()));

    assertThat(routed).isEqualTo(contract.operations());
  }

  @Test
  void everyQueryParameterIsDescribedAndKnown() {
    for (Route route : routes) {
      assertThat(contract.parameters(route.method(), route.path()))
          .as("%s %s", route.method(), route.path())
          .isEqualTo(new TreeSet<>(route.parameters()));
    }
  }

  @Test
  void onlyWhatNeedsNoCredentialIsPublic() {
    Set<String> open = new TreeSet<>();
    routes.stream().filter(Route::isPublic).forEach(route -> open.add(route.path()));

    assertThat(open)
        .containsExactlyInAnyOrder(
            "/health/live",
            "/health/ready",
            "/api/openapi.yaml",
            "/api/openapi.json",
            "/api/docs",
            "/api/session",
            "/sign-in",
            "/sign-in.js");
  }

  @Test
  void theCheckNoticesAnAnswerThatIsNotAsDescribed() {
    String fields = "\"type\":\"t\",\"title\":\"t\",\"status\":404,\"detail\":\"d\",\"code\":\"c\"";
    Map<String, List<String>> headers =
        Map.of("X-Request-Id", List.of("r"), "Content-Type", List.of("application/problem+json"));
    Answer good = new Answer(404, headers, "{" + fields + ",\"requestId\":\"r\"}");
    Answer missing = new Answer(404, headers, "{" + fields + "}");
    Answer unknown = new Answer(404, headers, "{" + fields + ",\"requestId\":\"r\",\"x\":1}");
    Answer surprising = new Answer(418, headers, good.text());
    Answer bare = new Answer(404, Map.of(), good.text());

    contract.check("GET", "/api/companies/1", good);
    for (Answer bad : List.of(missing, unknown, surprising, bare)) {
      assertThatThrownBy(() -> contract.check("GET", "/api/companies/1", bad))
          .isInstanceOf(AssertionError.class);
    }
  }
}
