package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.server.BodyReader;
import java.util.Set;

/**
 * One operation of the API.
 *
 * @param path with its variable parts in braces, as the contract has it
 * @param isPublic whether it is for everybody, without a credential
 * @param parameters the query parameters that it knows
 * @param isFiltered whether it takes filters as well, and refuses other parameters itself
 * @param produces the media type of its answer; null when it has no body
 * @param maxBytes the largest body that it takes
 */
public record Route(
    String method,
    String path,
    boolean isPublic,
    Set<String> parameters,
    boolean isFiltered,
    String produces,
    int maxBytes,
    Action action) {

  /** What an operation does. */
  public interface Action {
    void run(Exchange exchange);
  }

  static final String JSON = "application/json";
  static final String MERGE_PATCH = "application/merge-patch+json";

  static Route of(String method, String path, Action action) {
    return new Route(method, path, false, Set.of(), false, JSON, BodyReader.MAX_BYTES, action);
  }

  Route taking(Set<String> known) {
    return new Route(method, path, isPublic, known, isFiltered, produces, maxBytes, action);
  }

  Route filtered() {
    return new Route(method, path, isPublic, parameters, true, produces, maxBytes, action);
  }

  Route producing(String mediaType) {
    return new Route(method, path, isPublic, parameters, isFiltered, mediaType, maxBytes, action);
  }

  Route takingUpTo(int bytes) {
    return new Route(method, path, isPublic, parameters, isFiltered, produces, bytes, action);
  }

  Route forEverybody() {
    return new Route(method, path, true, parameters, isFiltered, produces, maxBytes, action);
  }
}
