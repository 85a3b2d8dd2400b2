package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

/** A key just created, with its secret: the only time that the secret can be seen. */
public record IssuedApiKey(ApiKey key, Secret secret) {

  public IssuedApiKey {
    requireNonNull(key, "key");
    requireNonNull(secret, "secret");
  }
}
