package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

/**
 * The right of a user to act within a scope, as a use case hands it to a store. The store acts on
 * data of {@code userId} only. Where the proof is a presented secret it first verifies it, and
 * where it is not it makes sure that the user is enabled.
 *
 * @param scope null when a valid credential is enough, whatever its scopes
 */
public record Access(UserId userId, Scope scope, Proof proof) {

  public Access {
    requireNonNull(userId, "userId");
    requireNonNull(proof, "proof");
  }

  public boolean isReadOnly() {
    return scope == Scope.READ;
  }
}
