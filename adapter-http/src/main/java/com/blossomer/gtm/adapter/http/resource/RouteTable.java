package com.blossomer.gtm.adapter.http.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds routes by method and path. */
final class RouteTable {

  /**
   * What was found.
   *
   * @param route its place in the list of all
   */
  record Match(int route, Map<String, String> pathParameters) {}

  private final List<Route> routes;
  private final List<PathTemplate> templates = new ArrayList<>();

  RouteTable(List<Route> routes) {
    this.routes = List.copyOf(routes);
    routes.forEach(route -> templates.add(new PathTemplate(route.path())));
  }

  Optional<Match> find(String method, String path) {
    for (int i = 0; i < routes.size(); i++) {
      if (routes.get(i).method().equals(method)) {
        Optional<Map<String, String>> values = templates.get(i).match(path);
        if (values.isPresent()) {
          return Optional.of(new Match(i, values.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The methods that a path takes, in alphabetical order; none when there is no such path. */
  List<String> methods(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (int i = 0; i < routes.size(); i++) {
      if (templates.get(i).match(path).isPresent()) {
        methods.add(routes.get(i).method());
      }
    }
    return List.copyOf(methods);
  }
}
