package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationState;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.UserId;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** Invitations in JSON; the hash of the link is nobody's business. */
final class InvitationFormat {

  private record Own(
      Email email,
      InvitationState state,
      Instant invitedAt,
      Instant expiresAt,
      Instant uploadedAt,
      Instant previewedAt,
      Instant importedAt,
      ImportId importId,
      Instant undoneAt,
      Instant failedAt,
      String failure) {}

  private record Administered(UUID id, UUID batch, UserId userId, @JsonUnwrapped Own invitation) {}

  private InvitationFormat() {}

  static Record shown(InvitedUser invited) {
    return own(invited);
  }

  static Record shownToAdministrators(InvitedUser invited) {
    Invitation invitation = invited.invitation();
    return new Administered(invitation.id(), invitation.batch(), invitation.userId(), own(invited));
  }

  private static Own own(InvitedUser invited) {
    Invitation invitation = invited.invitation();
    return new Own(
        invited.email(),
        invitation.state(),
        invitation.createdAt(),
        invitation.expiresAt(),
        invitation.uploadedAt(),
        invitation.previewedAt(),
        invitation.importedAt(),
        invitation.importId(),
        invitation.undoneAt(),
        invitation.failedAt(),
        invitation.failure());
  }
}
