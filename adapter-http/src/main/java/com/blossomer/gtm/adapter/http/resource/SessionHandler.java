package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.auth.TokenHolder;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signing a browser in and out. */
final class SessionHandler {

  private static final String PATH = "/api/session";
  private static final String EVERYWHERE = "everywhere";

  private final SignInUseCases signIns;
  private final SignInProvider provider;

  /**
   * @param provider null when nobody can sign in outside
   */
  SessionHandler(SignInUseCases signIns, SignInProvider provider) {
    this.signIns = signIns;
    this.provider = provider;
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", PATH, this::begin).forEverybody(),
        Route.of("GET", PATH, this::get).forEverybody(),
        Route.of("DELETE", PATH, this::end)
            .taking(Set.of(EVERYWHERE))
            .producing(null)
            .forEverybody(),
        Route.of("GET", PATH + "/provider", this::provider).forEverybody());
  }

  private void begin(Exchange exchange) {
    exchange.requireSameOrigin();
    IssuedSecret session = begin(exchange, SessionFormat.signIn(exchange.body(Route.JSON)));
    exchange.beginSession(session);
    exchange.answer(200, Map.of("expiresAt", session.expiresAt()));
  }

  private IssuedSecret begin(Exchange exchange, SessionFormat.SignIn wanted) {
    if (wanted.token() != null) {
      TokenHolder holder = exchange.tokenHolder(wanted.token().strip());
      return signIns.signIn(holder.caller(), holder.until());
    }
    return wanted.link() != null
        ? signIns.signIn(secret(CredentialKind.SIGN_IN_LINK, wanted.link(), "sign-in link"))
        : signIns.signIn(secret(CredentialKind.API_KEY, wanted.apiKey(), "API key"));
  }

  private static Secret secret(CredentialKind kind, String text, String name) {
    return Secret.parse(text.strip())
        .filter(secret -> secret.kind() == kind)
        .orElseThrow(
            () ->
                HttpProblem.unauthenticated(
                    "The " + name + " is mistyped or cut off; use it whole."));
  }

  private void get(Exchange exchange) {
    exchange.answer(200, SessionFormat.shown(signIns.current(signedIn(exchange))));
  }

  private void provider(Exchange exchange) {
    if (provider == null) {
      exchange.noContent();
    } else {
      exchange.answer(200, SessionFormat.shown(provider));
    }
  }

  /** Takes the cookie away whatever it is worth, so that an ended session can be left, too. */
  private void end(Exchange exchange) {
    if (exchange.isOfBrowser()) {
      exchange.requireSameOrigin();
    }
    if (Boolean.TRUE.equals(QueryParameters.flag(exchange, EVERYWHERE))) {
      signIns.signOutEverywhere(signedIn(exchange));
    } else {
      exchange.leaving().ifPresent(signIns::signOut);
    }
    exchange.endSession();
    exchange.noContent();
  }

  private static Caller signedIn(Exchange exchange) {
    return exchange
        .signedIn()
        .orElseThrow(
            () -> HttpProblem.unauthenticated("Nobody is signed in; POST " + PATH + " does."));
  }
}
