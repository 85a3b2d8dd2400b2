package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** Why a caller is believed. */
public sealed interface Proof {

  /** The rights were verified before. */
  record Checked(Set<Scope> scopes) implements Proof {

    public Checked {
      scopes = Set.copyOf(scopes);
    }
  }

  /**
   * A secret whose hash the store has to find, valid and with the needed scope, before it does
   * anything.
   */
  record Presented(CredentialKind kind, String hash) implements Proof {

    public Presented {
      requireNonNull(kind, "kind");
      requireNonNull(hash, "hash");
    }
  }
}
