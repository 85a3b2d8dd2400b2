package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Users, what they may do, and their keys. */
public final class TestUsers {

  /** Before any clock of a test, after no creation. */
  public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  /** After any clock of a test. */
  public static final Instant FAR_AWAY = Instant.parse("2100-01-01T00:00:00Z");

  /** The operator, at some time. */
  public static final AuditStamp BY_OPERATOR = new AuditStamp(null, Via.CLI, TestRecords.LATER);

  private static final SecureRandom RANDOM = new SecureRandom();

  private TestUsers() {}

  /** A user with every field filled but {@code disabledAt}, unlike any other. */
  public static User fullUser() {
    UUID id = TestRecords.newId();
    return new User(
        new UserId(id),
        new Email(id + "@example.com"),
        "Ada Löwlace 👩‍💻",
        Role.ADMIN,
        Plan.PRO,
        new ExternalIdentity("https://issuer.example", "subject|" + id),
        TestRecords.CREATED,
        TestRecords.LATER,
        null);
  }

  /** An enabled user of whom nothing else is known. */
  public static User minimalUser() {
    UserId id = new UserId(TestRecords.newId());
    return new User(id, null, null, Role.USER, Plan.FREE, null, TestRecords.CREATED, null, null);
  }

  /** That user by their own key, at some time. */
  public static AuditStamp by(UserId user) {
    return new AuditStamp(user, Via.api("request-1"), TestRecords.LATER);
  }

  /** The right of that user to write, verified before. */
  public static Access writing(UserId user) {
    return Caller.trusted(user).require(Scope.WRITE);
  }

  /** The same right, to read only. */
  public static Access reading(Access access) {
    return new Access(access.userId(), Scope.READ, access.proof());
  }

  public static Secret newSecret(UserId user) {
    return Secret.generate(CredentialKind.API_KEY, user, RANDOM);
  }

  /** A valid key that reads and writes. */
  public static ApiKey key(Secret secret) {
    return key(secret, FAR_AWAY, Scope.READ, Scope.WRITE);
  }

  /** A key made {@link #LONG_AGO}. */
  public static ApiKey key(Secret secret, Instant expiresAt, Scope... scopes) {
    return new ApiKey(
        new ApiKeyId(TestRecords.newId()),
        secret.userId(),
        "laptop 💻",
        secret.hint(),
        secret.hash(),
        Set.of(scopes),
        LONG_AGO,
        expiresAt,
        null,
        null);
  }
}
