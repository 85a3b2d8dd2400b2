package com.blossomer.gtm.domain.model.migration;

import com.blossomer.gtm.domain.model.user.UserId;
import java.util.UUID;

/** Which invitations are wanted; null where it does not matter. */
public record InvitationFilter(UserId user, UUID batch) {

  public static InvitationFilter all() {
    return new InvitationFilter(null, null);
  }

  public boolean accepts(Invitation invitation) {
    return (user == null || user.equals(invitation.userId()))
        && (batch == null || batch.equals(invitation.batch()));
  }
}
