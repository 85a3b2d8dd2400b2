package com.blossomer.gtm.domain.model.migration;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.user.Secret;

/** An invitation just made: the only time that the secret of its link can be seen. */
public record IssuedInvitation(Invitation invitation, Secret secret) {

  public IssuedInvitation {
    requireNonNull(invitation, "invitation");
    requireNonNull(secret, "secret");
  }
}
