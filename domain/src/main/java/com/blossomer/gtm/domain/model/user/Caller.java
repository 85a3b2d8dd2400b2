package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Forbidden;
import java.util.Set;
import java.util.UUID;

/**
 * Who asks, and with what right. A caller with a {@link Proof.Checked} right was verified before;
 * one with a {@link Proof.Presented} secret is verified by the store, in the very transaction of
 * the work, so that a revocation takes effect at once everywhere.
 *
 * @param via by which way they came in; says nothing about their right
 */
public record Caller(UserId userId, Proof proof, Via via) {

  private static final UserId OPERATOR = new UserId(new UUID(0, 0));

  public Caller {
    requireNonNull(userId, "userId");
    requireNonNull(proof, "proof");
    requireNonNull(via, "via");
  }

  /** A user whose rights are known. */
  public static Caller of(UserId userId, Scope... scopes) {
    return of(userId, Set.of(scopes));
  }

  /** A user whose rights are known. */
  public static Caller of(UserId userId, Set<Scope> scopes) {
    return new Caller(userId, new Proof.Checked(scopes), Via.LIBRARY);
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
    Proof proof = new Proof.Presented(secret.kind(), secret.hash());
    return new Caller(secret.userId(), proof, Via.LIBRARY);
  }

  /** The same caller, who came in by another way. */
  public Caller through(Via newVia) {
    return new Caller(userId, proof, newVia);
  }

  /** Whether this is somebody with access to the database itself, rather than a user. */
  public boolean isOperator() {
    return proof instanceof Proof.Checked && userId.equals(OPERATOR);
  }

  /** Whether a secret of that kind was presented. */
  public boolean presents(CredentialKind kind) {
    return proof instanceof Proof.Presented presented && presented.kind() == kind;
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
