package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A sign-in link or a session just made: the only time that its secret can be seen. */
public record IssuedSecret(Secret secret, Instant expiresAt) {

  public IssuedSecret {
    requireNonNull(secret, "secret");
    requireNonNull(expiresAt, "expiresAt");
  }
}
