package com.blossomer.gtm.adapter.http.resource;

import java.util.Set;

/**
 * One operation of the API.
 *
 * @param path with its variable parts in braces, as the contract has it
 * @param isPublic whether it is for everybody, without a credential
 * @param parameters the query parameters that it knows
 * @param isFiltered whether it takes filters as well, and refuses other parameters itself
 * @param produces the media type of its answer; null when it has no body
 */
public record Route(
    String method,
    String path,
    boolean isPublic,
    Set<String> parameters,
    boolean isFiltered,
    String produces,
    Action action) {

  /** What an operation does. */
  public interface Action {
    void run(Exchange exchange);
  }

  static final String JSON = "application/json";
  static final String MERGE_PATCH = "application/merge-patch+json";

  static Route of(String method, String path, Action action) {
    return new Route(method, path, false, Set.of(), false, JSON, action);
  }

  Route taking(Set<String> known) {
    return new Route(method, path, isPublic, known, isFiltered, produces, action);
  }

  Route filtered() {
    return new Route(method, path, isPublic, parameters, true, produces, action);
  }

  Route producing(String mediaType) {
    return new Route(method, path, isPublic, parameters, isFiltered, mediaType, action);
  }

  Route forEverybody() {
    return new Route(method, path, true, parameters, isFiltered, produces, action);
  }
}
