package com.blossomer.gtm.adapter.http.auth;

import com.auth0.jwt.interfaces.DecodedJWT;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Clock;
import java.time.Duration;

/**
 * The callers behind tokens of an outside sign-in. A token is validated and its user looked up
 * once, then remembered by its hash until it expires, but not longer than a quarter of an hour, so
 * that a changed role shows. A disabled user is refused by the store itself.
 */
public final class JwtCallers {

  private static final long MAX_REMEMBERED = 10_000;
  private static final Duration MAX_AGE = Duration.ofMinutes(15);

  private final TokenVerifier verifier;
  private final UserUseCases users;
  private final Clock clock;
  private final Cache<String, TokenHolder> remembered =
      Caffeine.newBuilder()
          .maximumSize(MAX_REMEMBERED)
          .expireAfterWrite(MAX_AGE)
          .recordStats()
          .build();

  public JwtCallers(TokenVerifier verifier, UserUseCases users, Clock clock) {
    this.verifier = verifier;
    this.users = users;
    this.clock = clock;
  }

  /** Measures how often a token is remembered. */
  public void measure(MeterRegistry registry) {
    CaffeineCacheMetrics.monitor(registry, remembered, "tokens");
  }

  /**
   * Whom a token names.
   *
   * @throws HttpProblem with status 401 when the token is not valid
   */
  TokenHolder holder(String token) {
    String hash = CredentialHash.of(token);
    TokenHolder known = remembered.getIfPresent(hash);
    if (known == null || !clock.instant().isBefore(known.until())) {
      known = signIn(token);
      remembered.put(hash, known);
    }
    return known;
  }

  private TokenHolder signIn(String token) {
    DecodedJWT claims = verifier.verify(token);
    User user = user(claims);
    Caller caller = Caller.of(user.id(), user.role().scopes());
    return new TokenHolder(caller, claims.getExpiresAtAsInstant().plus(TokenVerifier.LEEWAY));
  }

  private User user(DecodedJWT claims) {
    boolean vouched = Boolean.TRUE.equals(claims.getClaim("email_verified").asBoolean());
    String email = vouched ? claims.getClaim("email").asString() : null;
    try {
      return users.signIn(
          new ExternalSignIn(
              new ExternalIdentity(claims.getIssuer(), claims.getSubject()),
              email,
              claims.getClaim("name").asString()));
    } catch (Invalid e) {
      throw HttpProblem.unauthenticated("The token names no usable person: " + e.getMessage());
    }
  }
}
