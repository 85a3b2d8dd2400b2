package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import java.util.List;
import java.util.Optional;

/** For a host that has no migration to do, and no place for one. */
final class NoInvitations implements InvitationRepository {

  @Override
  public void create(Invitation invitation, AuditStamp stamp) {
    throw new Conflict("no_invitations", "This system keeps no invitations.");
  }

  @Override
  public Page<InvitedUser> list(InvitationFilter filter, PageRequest page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Optional<Invitation> find(Access access, String hash) {
    return Optional.empty();
  }

  @Override
  public void update(Access access, Invitation changed) {
    throw new Conflict("no_invitations", "This system keeps no invitations.");
  }
}
