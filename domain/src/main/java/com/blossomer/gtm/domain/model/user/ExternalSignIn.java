package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

/**
 * A validated token of an external sign-in.
 *
 * @param verifiedEmail the e-mail address that the issuer vouches for; null when it vouches for
 *     none
 * @param name what the issuer calls the person; may be null
 */
public record ExternalSignIn(ExternalIdentity identity, String verifiedEmail, String name) {

  public ExternalSignIn {
    requireNonNull(identity, "identity");
  }
}
