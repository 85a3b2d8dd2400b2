package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.server.BodyReader;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** All operations of the API. */
public final class Routes {

  private final List<Route> routes = new ArrayList<>();
  private final List<Route> large;

  /**
   * @param ready whether the server can do its work now
   */
  public Routes(UseCases useCases, Cursors cursors, BooleanSupplier ready) {
    Paging paging = new Paging(cursors);
    Deletion deletion = new Deletion(useCases.trees());
    routes.addAll(new CompanyHandler(useCases.companies(), paging, deletion).routes());
    routes.addAll(new TargetAccountHandler(useCases.targetAccounts(), paging, deletion).routes());
    routes.addAll(new TargetPersonaHandler(useCases.targetPersonas(), paging, deletion).routes());
    routes.addAll(new CampaignHandler(useCases.campaigns(), paging, deletion).routes());
    routes.addAll(new TreeHandler(useCases.trees()).routes());
    routes.addAll(new MeHandler(useCases.users()).routes());
    routes.addAll(new ApiKeyHandler(useCases.apiKeys()).routes());
    routes.addAll(new SessionHandler(useCases.signIns()).routes());
    routes.addAll(new SignInPage().routes());
    routes.addAll(new UserHandler(useCases.users(), paging).routes());
    routes.addAll(new AuditHandler(useCases.audit(), paging).routes());
    routes.addAll(new ImportHandler(useCases.imports(), paging).routes());
    routes.addAll(new ExportHandler(useCases.exports()).routes());
    routes.addAll(new HealthHandler(ready).routes());
    routes.addAll(new ContractHandler(Contract.load()).routes());
    large = routes.stream().filter(route -> route.maxBytes() > BodyReader.MAX_BYTES).toList();
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

  /** The largest body, in bytes, of a request to a path; whatever is no route takes the usual. */
  public int maxBytes(String method, String path) {
    return large.stream()
        .filter(route -> route.method().equals(method) && route.path().equals(path))
        .mapToInt(Route::maxBytes)
        .findFirst()
        .orElse(BodyReader.MAX_BYTES);
  }

  /** A variable part has no colon: behind one stands what is to be done. */
  private static Pattern pattern(Route route) {
    return Pattern.compile(route.path().replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/:]+"));
  }
}
