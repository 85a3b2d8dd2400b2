package com.blossomer.gtm.domain.model.migration;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.user.Email;

/**
 * An invitation and who got it.
 *
 * @param email null for a user without
 */
public record InvitedUser(Invitation invitation, Email email) {

  public InvitedUser {
    requireNonNull(invitation, "invitation");
  }
}
