package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.auth.TokenHolder;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Signing a browser in and out. */
final class SessionHandler {

  /**
   * What signs in: the secret of a link, an API key, or a token of an outside sign-in. Public for
   * the binder of JSON.
   */
  public record SignIn(String link, String apiKey, String token) {
    public SignIn {
      Violations check = new Violations();
      nonBlank(check, "link", link);
      nonBlank(check, "apiKey", apiKey);
      nonBlank(check, "token", token);
      check.throwIfAny();
      if (Stream.of(link, apiKey, token).filter(Objects::nonNull).count() != 1) {
        throw new Invalid("", "not_one", "Give exactly one of link, apiKey and token.");
      }
    }

    private static void nonBlank(Violations check, String name, String value) {
      if (value != null) {
        check.requiredText(name, value);
      }
    }
  }

  private record Begun(Instant expiresAt) {}

  private record Person(UserId id, Email email, String name, Role role, Plan plan) {

    static Person of(User user) {
      return new Person(user.id(), user.email(), user.name(), user.role(), user.plan());
    }
  }

  private record Shown(Person user, List<Scope> scopes, Instant createdAt, Instant expiresAt) {}

  private static final String PATH = "/api/session";
  private static final String EVERYWHERE = "everywhere";

  private final SignInUseCases signIns;

  SessionHandler(SignInUseCases signIns) {
    this.signIns = signIns;
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", PATH, this::begin).forEverybody(),
        Route.of("GET", PATH, this::get).forEverybody(),
        Route.of("DELETE", PATH, this::end)
            .taking(Set.of(EVERYWHERE))
            .producing(null)
            .forEverybody());
  }

  private void begin(Exchange exchange) {
    exchange.requireSameOrigin();
    SignIn wanted = RecordBinder.bind(SignIn.class, exchange.body(Route.JSON)).orThrow(List.of());
    IssuedSecret session = begin(exchange, wanted);
    exchange.beginSession(session);
    exchange.answer(200, new Begun(session.expiresAt()));
  }

  private IssuedSecret begin(Exchange exchange, SignIn wanted) {
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
    SignedIn current = signIns.current(signedIn(exchange));
    exchange.answer(
        200,
        new Shown(
            Person.of(current.user()),
            current.session().scopes().stream().sorted().toList(),
            current.session().createdAt(),
            current.session().expiresAt()));
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
