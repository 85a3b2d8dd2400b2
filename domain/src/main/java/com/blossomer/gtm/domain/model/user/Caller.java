package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Forbidden;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, and with what right. A caller with a {@link Proof.Checked} right was verified before;
 * one with a {@link Proof.Presented} secret is verified by the store, in the very transaction of
 * the work, so that a revocation takes effect at once everywhere.
 */
public record Caller(UserId userId, Proof proof) {

  private static final UserId OPERATOR = new UserId(new UUID(0, 0));

  public Caller {
    requireNonNull(userId, "userId");
    requireNonNull(proof, "proof");
  }

  /** A user whose rights are known. */
  public static Caller of(UserId userId, Scope... scopes) {
    return new Caller(userId, new Proof.Checked(Set.of(scopes)));
  }

  /** A user on whom somebody with access to the database itself acts, such as the command line. */
  public static Caller trusted(UserId userId) {
    return of(userId, Scope.READ, Scope.WRITE);
  }

  /** Somebody with access to the database itself: may do everything that is not done as a user. */
  public static Caller operator() {
    return of(OPERATOR, Scope.ADMIN);
  }

  /** The holder of a secret, still to be verified. */
  public static Caller of(Secret secret) {
    return new Caller(secret.userId(), new Proof.Presented(secret.kind(), secret.hash()));
  }

  /**
   * The right to act within a scope.
   *
   * @throws Forbidden when the scope is known to be missing
   */
  public Access require(Scope scope) {
    if (proof instanceof Proof.Checked checked && !checked.scopes().contains(scope)) {
      throw Forbidden.missingScope(scope.word());
    }
    return new Access(userId, scope, proof);
  }

  /** The right to what needs no scope, only a valid credential. */
  public Access identify() {
    return new Access(userId, null, proof);
  }
}
