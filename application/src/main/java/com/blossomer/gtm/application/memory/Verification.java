package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Verifies the right that an access claims. */
final class Verification {

  private static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

  private final Clock clock;

  Verification(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param user may be null
   * @return the data, in which the last use of a key is noted
   */
  UserData verify(Access access, User user, UserData data) {
    if (user == null || !user.isEnabled()) {
      throw unauthenticated();
    }
    if (!(access.proof() instanceof Proof.Presented presented)) {
      return data;
    }
    if (presented.kind() == CredentialKind.SESSION) {
      verifySession(access, presented, data);
      return data;
    }
    return noteUse(data, verifiedKey(access, presented, data));
  }

  /** What the presented credential allows. */
  static Set<Scope> scopes(Proof.Presented presented, UserData data) {
    return presented.kind() == CredentialKind.SESSION
        ? data.sessionsByHash.get(presented.hash()).scopes()
        : findKey(presented, data).map(ApiKey::scopes).orElseThrow();
  }

  private void verifySession(Access access, Proof.Presented presented, UserData data) {
    Instant now = clock.instant();
    BrowserSession session = data.sessionsByHash.get(presented.hash());
    if (session == null || !now.isBefore(session.expiresAt()) || isKeyGone(session, data, now)) {
      throw unauthenticated();
    }
    requireScope(session.scopes(), access);
  }

  /** A session that a key began is good for as long as that key is. */
  private static boolean isKeyGone(BrowserSession session, UserData data, Instant now) {
    return session.apiKeyId() != null && !data.keys.get(session.apiKeyId()).isValidAt(now);
  }

  private static void requireScope(Set<Scope> scopes, Access access) {
    if (access.scope() != null && !scopes.contains(access.scope())) {
      throw Forbidden.missingScope(access.scope().word());
    }
  }

  /** The key that was presented. */
  private static Optional<ApiKey> findKey(Proof.Presented presented, UserData data) {
    return data.keys.values().stream()
        .filter(key -> presented.kind() == CredentialKind.API_KEY)
        .filter(key -> key.hash().equals(presented.hash()))
        .findFirst();
  }

  private ApiKey verifiedKey(Access access, Proof.Presented presented, UserData data) {
    ApiKey key =
        findKey(presented, data)
            .filter(found -> found.isValidAt(clock.instant()))
            .orElseThrow(Verification::unauthenticated);
    requireScope(key.scopes(), access);
    return key;
  }

  private UserData noteUse(UserData data, ApiKey key) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (key.lastUsedAt() != null && key.lastUsedAt().plus(LAST_USE_PRECISION).isAfter(now)) {
      return data;
    }
    UserData noted = data.copy();
    noted.keys.put(key.id(), key.usedAt(now));
    return noted;
  }

  private static Unauthenticated unauthenticated() {
    return new Unauthenticated("The credential is unknown, expired or revoked; sign in again.");
  }
}
