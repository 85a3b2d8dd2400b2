package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import java.util.Optional;

/**
 * Keeps who was invited to bring their data, by the hash of each link. What takes no {@link Access}
 * is for administration.
 */
public interface InvitationRepository {

  /**
   * Keeps a new invitation. Earlier ones of the user without an import are removed, so that one
   * link is good. It is in the audit log, by the same transaction.
   *
   * @throws NotFound when there is no such user
   */
  void create(Invitation invitation, AuditStamp stamp);

  /** The invitations that the filter accepts, by creation time, then id. */
  Page<InvitedUser> list(InvitationFilter filter, PageRequest page);

  /** The user's invitation whose link has that hash, expired or not. */
  Optional<Invitation> find(Access access, String hash);

  /** Keeps how far the user has come; one that is gone meanwhile stays so. */
  void update(Access access, Invitation changed);
}
