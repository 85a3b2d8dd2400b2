package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.port.in.UseCases;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** All operations of the API. */
public final class Routes {

  private final List<Route> routes = new ArrayList<>();

  /**
   * @param ready whether the server can do its work now
   * @param meters the measurements to show
   */
  public Routes(
      UseCases useCases, Cursors cursors, BooleanSupplier ready, PrometheusMeterRegistry meters) {
    Paging paging = new Paging(cursors);
    routes.addAll(new CompanyHandler(useCases.companies(), paging).routes());
    routes.addAll(new TargetAccountHandler(useCases.targetAccounts(), paging).routes());
    routes.addAll(new TargetPersonaHandler(useCases.targetPersonas(), paging).routes());
    routes.addAll(new CampaignHandler(useCases.campaigns(), paging).routes());
    routes.addAll(new MeHandler(useCases.users()).routes());
    routes.addAll(new ApiKeyHandler(useCases.apiKeys()).routes());
    routes.addAll(new SessionHandler(useCases.signIns()).routes());
    routes.addAll(new SignInPage().routes());
    routes.addAll(new HealthHandler(ready).routes());
    routes.addAll(new MetricsHandler(useCases.users(), meters).routes());
    routes.addAll(new ContractHandler(Contract.load()).routes());
  }

  public List<Route> all() {
    return List.copyOf(routes);
  }

  /** The methods that a path takes, in alphabetical order; none when there is no such path. */
  public List<String> methods(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (Route route : routes) {
      if (pattern(route).matcher(path).matches()) {
        methods.add(route.method());
        if (route.method().equals("GET")) {
          methods.add("HEAD");
        }
      }
    }
    return List.copyOf(methods);
  }

  private static Pattern pattern(Route route) {
    return Pattern.compile(route.path().replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+"));
  }
}
