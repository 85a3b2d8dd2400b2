package com.blossomer.gtm.application;

import static java.time.temporal.ChronoUnit.MICROS;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
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
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.in.MigrationUseCases;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Invites users to bring their data, and lets them, by the link that each one got. */
final class MigrationService implements MigrationUseCases {

  private static final int LONGEST_REASON = 300;

  private final InvitationRepository invitations;
  private final ImportUseCases imports;
  private final UserRepository users;
  private final Administrators administrators;
  private final Stamps stamps;
  private final SecureRandom random;

  MigrationService(
      InvitationRepository invitations,
      ImportUseCases imports,
      UserRepository users,
      Administrators administrators,
      Stamps stamps,
      SecureRandom random) {
    this.invitations = invitations;
    this.imports = imports;
    this.users = users;
    this.administrators = administrators;
    this.stamps = stamps;
    this.random = random;
  }

  @Override
  public IssuedInvitation invite(Caller admin, UserId user, UUID batch, Instant expiresAt) {
    AuditStamp stamp = administrators.require(admin, "invite a user", user);
    if (!stamp.at().isBefore(expiresAt)) {
      throw new Invalid("/expiresAt", "past", "An invitation must end in the future.");
    }
    Secret secret = Secret.generate(CredentialKind.INVITATION, user, random);
    Invitation invitation =
        new Invitation(
            stamps.newId(), batch, user, secret.hash(), stamp.at(), expiresAt.truncatedTo(MICROS));
    invitations.create(invitation, stamp);
    return new IssuedInvitation(invitation, secret);
  }

  @Override
  public Page<InvitedUser> list(Caller admin, InvitationFilter filter, PageRequest page) {
    administrators.require(admin, "list the invitations", null);
    return invitations.list(filter, page);
  }

  @Override
  public UndoReport undo(Caller admin, Invitation invitation, boolean force) {
    AuditStamp stamp = administrators.require(admin, "undo an import", invitation.userId());
    return undo(invitation, force, stamp);
  }

  @Override
  public InvitedUser open(Secret link) {
    Invitation invitation = invitation(link);
    Access access = caller(invitation).require(Scope.READ);
    return new InvitedUser(invitation, users.current(access).user().email());
  }

  @Override
  public ImportReport preview(Secret link, byte[] dump, ImportOptions options) {
    Invitation uploaded = uploaded(link);
    ImportReport report =
        noting(
            uploaded, () -> imports.importDump(caller(uploaded), dump, options.withDryRun(true)));
    update(uploaded.previewedAt(stamps.now()));
    return report;
  }

  @Override
  public ImportReport importDump(Secret link, byte[] dump, ImportOptions options, Via via) {
    Invitation uploaded = uploaded(link);
    ImportReport report =
        noting(
            uploaded,
            () ->
                imports.importDump(caller(uploaded).through(via), dump, options.withDryRun(false)));
    Instant now = stamps.now();
    update(uploaded.importedAt(now, report.importId()));
    users
        .auditLog()
        .add(
            new AuditStamp(uploaded.userId(), via, now),
            AuditAction.MIGRATION_IMPORTED,
            uploaded.userId(),
            report.importId().toString());
    return report;
  }

  @Override
  public UndoReport undo(Secret link, boolean force, Via via) {
    Invitation invitation = invitation(link);
    return undo(invitation, force, new AuditStamp(invitation.userId(), via, stamps.now()));
  }

  private Invitation invitation(Secret link) {
    try {
      return invitations
          .find(Caller.trusted(link.userId()).require(Scope.READ), link.hash())
          .filter(found -> found.isValidAt(stamps.now()))
          .orElseThrow(MigrationService::unusable);
    } catch (Unauthenticated e) {
      // a user who is gone or disabled is answered like a link that never was
      throw unusable();
    }
  }

  private static Unauthenticated unusable() {
    return new Unauthenticated(
        "The invitation is unknown, replaced by a newer one, or over; ask for a new one.");
  }

  private UndoReport undo(Invitation invitation, boolean force, AuditStamp stamp) {
    if (invitation.importId() == null) {
      throw new Conflict(
          "nothing_imported", "By this invitation nothing was imported that could be undone.");
    }
    UndoReport report =
        imports.undo(caller(invitation).through(stamp.via()), invitation.importId(), force);
    if (report.isUndone()) {
      update(invitation.undoneAt(stamps.now()));
    }
    users
        .auditLog()
        .add(
            stamp,
            AuditAction.MIGRATION_UNDONE,
            invitation.userId(),
            invitation.importId() + (report.isUndone() ? "" : " in part"));
    return report;
  }

  /** Takes note that a file came; one import by one link. */
  private Invitation uploaded(Secret link) {
    Invitation invitation = invitation(link);
    if (invitation.importId() != null) {
      throw new Conflict(
          "invitation_used",
          "Your data was imported by this invitation already; undo that first to import other"
              + " data.");
    }
    Invitation uploaded = invitation.uploadedAt(stamps.now());
    update(uploaded);
    return uploaded;
  }

  /** Whatever the dump itself is to blame for is kept as the reason of the failure. */
  private ImportReport noting(Invitation uploaded, Supplier<ImportReport> work) {
    try {
      return work.get();
    } catch (Invalid | Conflict e) {
      String reason = e.getMessage();
      int end =
          reason.offsetByCodePoints(
              0, Math.min(LONGEST_REASON, reason.codePointCount(0, reason.length())));
      update(uploaded.failedAt(stamps.now(), reason.substring(0, end)));
      throw e;
    }
  }

  private void update(Invitation changed) {
    invitations.update(caller(changed).require(Scope.WRITE), changed);
  }

  private static Caller caller(Invitation invitation) {
    return Caller.trusted(invitation.userId());
  }
}
