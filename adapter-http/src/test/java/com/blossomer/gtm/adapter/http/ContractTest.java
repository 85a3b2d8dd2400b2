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
import com.blossomer.gtm.domain.model.query.QueryFields;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContractTest {

  private final Routes all =
      new Routes(
          Blossomer.inMemory().useCases(),
          new Cursors(TestApi.KEY),
          null,
          null,
          () -> true,
          new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
  private final List<Route> routes = all.all();
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
      Set<String> described = contract.parameters(route.method(), route.path());
      assertThat(described)
          .as("%s %s", route.method(), route.path())
          .containsAll(route.parameters());
      described.removeAll(route.parameters());
      if (route.isFiltered()) {
        // what is left are the most common filters
        assertThat(described).isNotEmpty().allMatch(fieldsOf(route.path())::knows);
      } else {
        assertThat(described).as("%s %s", route.method(), route.path()).isEmpty();
      }
      assertThat(contract.isFiltered(route.method(), route.path())).isEqualTo(route.isFiltered());
    }
  }

  private static QueryFields<?> fieldsOf(String path) {
    return switch (path) {
      case "/api/companies" -> QueryFields.ofCompanies();
      case "/api/target-accounts" -> QueryFields.ofTargetAccounts();
      case "/api/target-personas" -> QueryFields.ofTargetPersonas();
      default -> QueryFields.ofCampaigns();
    };
  }

  @Test
  void everyPostSaysWhetherAKeyRepeatsIt() {
    for (Route route : routes) {
      assertThat(
              contract.headerParameters(route.method(), route.path()).contains("Idempotency-Key"))
          .as("%s %s", route.method(), route.path())
          .isEqualTo(all.isRepeatable(route));
    }
  }

  @Test
  void everyProtectedOperationCanBeRateLimitedAndSaysWhereTheCallerStands() {
    for (String operation : contract.operations()) {
      // an invitation is for one import: only failed attempts are counted there
      if (contract.isProtected(operation) && !operation.contains(" /api/migration")) {
        assertThat(contract.headers(operation, 429)).as(operation).contains("Retry-After");
        for (int status = 200; status < 300; status++) {
          Set<String> headers = contract.headers(operation, status);
          if (headers != null) {
            assertThat(headers).as(operation).contains("RateLimit", "RateLimit-Policy");
          }
        }
      }
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
            "/api/session/provider",
            // these take the secret of an invitation, and nothing else
            "/api/migration",
            "/api/migration/preview",
            "/api/migration/import",
            "/migrate",
            "/migrate.js",
            "/migrate.css",
            "/collect-browser-data.js");
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
