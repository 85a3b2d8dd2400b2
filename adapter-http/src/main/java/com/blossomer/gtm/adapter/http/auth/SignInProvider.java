package com.blossomer.gtm.adapter.http.auth;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a browser can sign in outside (OpenID Connect). It does so by itself, as a public client,
 * and brings the token, which is then checked like any other.
 *
 * @param issuer the provider's name for itself, exactly as its tokens have it; an http or https
 *     address
 * @param clientId under which the provider knows the web app
 * @param scopes what the browser asks for, openid among it
 * @param name how people call the provider; null for the host of its address
 * @param furtherEndpoints where else than at the issuer the browser has to call
 */
public record SignInProvider(
    URI issuer, String clientId, List<String> scopes, String name, Set<URI> furtherEndpoints) {

  public SignInProvider {
    requireNonNull(clientId, "clientId");
    scopes = List.copyOf(scopes);
    furtherEndpoints = Set.copyOf(furtherEndpoints);
    if (!scopes.contains("openid")) {
      throw new IllegalArgumentException("Without the scope openid nobody is signed in.");
    }
    Stream.concat(Stream.of(issuer), furtherEndpoints.stream()).forEach(SignInProvider::check);
    name = name == null ? issuer.getHost() : name;
  }

  /** The web origins that the browser calls. */
  public Set<String> origins() {
    return Stream.concat(Stream.of(issuer), furtherEndpoints.stream())
        .map(OwnOrigins::origin)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void check(URI address) {
    boolean isHttp = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (!isHttp || address.getHost() == null) {
      throw new IllegalArgumentException("A provider has http or https addresses: " + address);
    }
  }
}
