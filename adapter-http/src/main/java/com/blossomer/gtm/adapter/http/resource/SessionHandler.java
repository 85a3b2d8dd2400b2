package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import java.time.Instant;
import java.util.List;

/** Signing a browser in and out. */
final class SessionHandler {

  /** What signs in: the secret of a link. Public for the binder of JSON. */
  public record SignIn(String link) {
    public SignIn {
      Violations check = new Violations();
      check.requiredName("link", link);
      check.throwIfAny();
    }
  }

  private record Begun(Instant expiresAt) {}

  private static final String PATH = "/api/session";

  private final SignInUseCases signIns;

  SessionHandler(SignInUseCases signIns) {
    this.signIns = signIns;
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", PATH, this::begin).forEverybody(),
        Route.of("DELETE", PATH, this::end).producing(null));
  }

  private void begin(Exchange exchange) {
    exchange.requireSameOrigin();
    SignIn wanted = RecordBinder.bind(SignIn.class, exchange.body(Route.JSON)).orThrow(List.of());
    Secret link =
        Secret.parse(wanted.link())
            .orElseThrow(
                () ->
                    new Unauthenticated("The sign-in link is mistyped or cut off; use it whole."));
    IssuedSecret session = signIns.signIn(link);
    exchange.beginSession(session);
    exchange.answer(200, new Begun(session.expiresAt()));
  }

  private void end(Exchange exchange) {
    signIns.signOut(exchange.caller());
    exchange.endSession();
    exchange.noContent();
  }
}
