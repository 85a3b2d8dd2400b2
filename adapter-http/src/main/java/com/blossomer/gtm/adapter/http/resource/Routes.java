package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.BodyReader;
import com.blossomer.gtm.domain.port.in.UnitOfWork;
import com.blossomer.gtm.domain.port.in.UseCases;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** All operations of the API. */
public final class Routes {

  private final List<Route> routes = new ArrayList<>();
  private final List<Route> large;
  private final UseCases useCases;
  private final RecordRoutes records;
  private final int countOfRecords;
  private final RouteTable table;

  /**
   * @param limits how often clients may ask; null for no limits
   * @param provider where a browser can sign in outside; null for nowhere
   * @param ready whether the server can do its work now
   * @param meters the measurements to show
   */
  public Routes(
      UseCases useCases,
      Cursors cursors,
      RateLimitSettings limits,
      SignInProvider provider,
      BooleanSupplier ready,
      PrometheusMeterRegistry meters) {
    this.useCases = useCases;
    records = new RecordRoutes(cursors);
    routes.addAll(records.on(useCases));
    countOfRecords = routes.size();
    routes.addAll(new SearchHandler(useCases.search(), cursors).routes());
    routes.addAll(new StatsHandler(useCases.stats()).routes());
    routes.addAll(new MeHandler(useCases.users(), limits).routes());
    routes.addAll(new ApiKeyHandler(useCases.apiKeys()).routes());
    routes.addAll(new SessionHandler(useCases.signIns(), provider).routes());
    PlainPaging paging = new PlainPaging(cursors);
    routes.addAll(new UserHandler(useCases.users(), paging).routes());
    routes.addAll(new AuditHandler(useCases.audit(), paging).routes());
    routes.addAll(new ImportHandler(useCases.imports(), paging).routes());
    routes.addAll(new LeftoverHandler(useCases.imports(), paging).routes());
    routes.addAll(new MigrationHandler(useCases.migrations(), paging).routes());
    routes.addAll(new MigrationPage().routes());
    routes.addAll(new ExportHandler(useCases.exports()).routes());
    routes.addAll(new HealthHandler(ready).routes());
    routes.addAll(new MetricsHandler(useCases.users(), meters).routes());
    routes.addAll(new ContractHandler(Contract.load()).routes());
    table = new RouteTable(routes);
    large = routes.stream().filter(route -> route.maxBytes() > BodyReader.MAX_BYTES).toList();
  }

  public List<Route> all() {
    return List.copyOf(routes);
  }

  UseCases useCases() {
    return useCases;
  }

  /** Whether a route is all within one transaction, so that it can be repeated by a key. */
  public boolean isRepeatable(Route route) {
    int place = routes.indexOf(route);
    return place >= 0 && place < countOfRecords && route.method().equals("POST");
  }

  /** The same route within a unit of work. */
  Route inside(UnitOfWork unit, Route route) {
    return records.on(unit.useCases()).get(routes.indexOf(route));
  }

  /** The methods that a path takes, in alphabetical order; none when there is no such path. */
  public List<String> methods(String path) {
    TreeSet<String> methods = new TreeSet<>(table.methods(path));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return List.copyOf(methods);
  }

  /** The largest body, in bytes, of a request to a path; whatever is no route takes the usual. */
  public int maxBytes(String method, String path) {
    return large.stream()
        .filter(route -> route.method().equals(method))
        .filter(route -> new PathTemplate(route.path()).match(path).isPresent())
        .mapToInt(Route::maxBytes)
        .findFirst()
        .orElse(BodyReader.MAX_BYTES);
  }
}
