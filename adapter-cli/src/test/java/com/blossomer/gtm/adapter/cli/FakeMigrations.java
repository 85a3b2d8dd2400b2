package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.migration.IssuedInvitation;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReason;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.MigrationUseCases;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A campaign in lists. */
final class FakeMigrations implements MigrationUseCases {
  final List<Invitation> invited = new ArrayList<>();
  final List<InvitedUser> list = new ArrayList<>();
  final List<Invitation> undone = new ArrayList<>();
  InvitationFilter filter;
  boolean keepsOne;

  private final FakeUsers users;

  FakeMigrations(FakeUsers users) {
    this.users = users;
  }

  @Override
  public IssuedInvitation invite(Caller admin, UserId user, UUID batch, Instant expiresAt) {
    users.get(admin, user.toString());
    Secret secret = Secret.generate(CredentialKind.INVITATION, user, new SecureRandom());
    Invitation invitation =
        new Invitation(
            UUID.randomUUID(), batch, user, secret.hash(), CommandLineFixture.NOW, expiresAt);
    invited.add(invitation);
    return new IssuedInvitation(invitation, secret);
  }

  @Override
  public Page<InvitedUser> list(Caller admin, InvitationFilter wanted, PageRequest page) {
    filter = wanted;
    return new Page<>(list, null);
  }

  @Override
  public UndoReport undo(Caller admin, Invitation invitation, boolean force) {
    undone.add(invitation);
    List<UndoNote> kept =
        keepsOne && !force
            ? List.of(new UndoNote(new CompanyId(new UUID(0, 1)), "Acme", UndoReason.HOLDS_KEPT))
            : List.of();
    return new UndoReport(
        invitation.importId(),
        Map.of(EntityKind.COMPANY, 1, EntityKind.TARGET_ACCOUNT, 2),
        kept,
        List.of());
  }

  @Override
  public InvitedUser open(Secret link) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public ImportReport preview(Secret link, byte[] dump, ImportOptions options) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public ImportReport importDump(Secret link, byte[] dump, ImportOptions options, Via via) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public UndoReport undo(Secret link, boolean force, Via via) {
    throw new AssertionError("no command asks this");
  }
}
