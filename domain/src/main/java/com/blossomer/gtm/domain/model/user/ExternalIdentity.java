package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.error.Violations;

/**
 * Who a user is at an external sign-in: the claims {@code iss} and {@code sub} of its tokens (RFC
 * 7519).
 */
public record ExternalIdentity(String issuer, String subject) {

  public ExternalIdentity {
    Violations check = new Violations();
    check.requiredName("issuer", issuer);
    check.requiredName("subject", subject);
    check.throwIfAny();
  }
}
