package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.migration.IssuedInvitation;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import java.time.Instant;
import java.util.UUID;

/**
 * A campaign in which users bring their data themselves: administrators invite them, and the link
 * that each one gets lets them preview, import and take back their own dump, and nothing else.
 */
public interface MigrationUseCases {

  /**
   * Makes a link for a user; an earlier one that was not used is good for nothing any more.
   *
   * @param batch what is invited together
   * @param expiresAt when the link ends
   * @throws NotFound when there is no such user
   * @throws Invalid when it would have ended already
   */
  IssuedInvitation invite(Caller admin, UserId user, UUID batch, Instant expiresAt);

  /** Who was invited and how far they have come, by the time of the invitation. */
  Page<InvitedUser> list(Caller admin, InvitationFilter filter, PageRequest page);

  /**
   * Takes back what came by an invitation.
   *
   * @param force take also what was edited since
   * @throws Conflict when there is no import to take back
   */
  UndoReport undo(Caller admin, Invitation invitation, boolean force);

  /**
   * The invitation behind a link, and whose it is.
   *
   * @throws Unauthenticated when the link is unknown, replaced or expired, or its user disabled
   */
  InvitedUser open(Secret link);

  /**
   * Tells what the import of a dump would do; nothing of it is stored.
   *
   * @throws Unauthenticated when the link is not good
   * @throws Invalid when the dump as a whole cannot be read
   */
  ImportReport preview(Secret link, byte[] dump, ImportOptions options);

  /**
   * Imports a dump, by which the link is used up as long as the import is not taken back.
   *
   * @throws Unauthenticated when the link is not good
   * @throws Conflict when it is used up, or the dump is somebody else's
   * @throws Invalid when the dump as a whole cannot be read
   */
  ImportReport importDump(Secret link, byte[] dump, ImportOptions options, Via via);

  /**
   * Takes back what came by the link.
   *
   * @throws Unauthenticated when the link is not good
   * @throws Conflict when there is no import to take back
   */
  UndoReport undo(Secret link, boolean force, Via via);
}
