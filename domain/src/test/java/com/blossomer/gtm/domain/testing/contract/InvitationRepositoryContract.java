package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static com.blossomer.gtm.domain.testing.TestUsers.FAR_AWAY;
import static com.blossomer.gtm.domain.testing.TestUsers.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitationState;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link InvitationRepository} promises. */
public abstract class InvitationRepositoryContract {

  private final UUID batch = UUID.randomUUID();
  private InvitationRepository invitations;
  private Access ada;
  private Access bob;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void createUsers() {
    invitations = fixture().invitations();
    ada = fixture().newUser();
    bob = fixture().newUser();
  }

  @Test
  void givesAnInvitationBackToItsUserOnly() {
    Invitation invitation = invite(ada, LONG_AGO);

    assertThat(invitations.find(ada, invitation.hash())).contains(invitation);
    assertThat(invitations.find(bob, invitation.hash())).isEmpty();
    assertThat(invitations.find(ada, "another")).isEmpty();
    assertThat(invitation.state()).isEqualTo(InvitationState.INVITED);
  }

  @Test
  void keepsEveryStep() {
    Invitation invited = invite(ada, LONG_AGO);
    ImportId id = new ImportId(UUID.randomUUID());
    Invitation uploaded = invited.uploadedAt(at(1));
    Invitation previewed = uploaded.previewedAt(at(2));
    Invitation imported = previewed.importedAt(at(3), id);

    for (Invitation step :
        List.of(
            uploaded,
            uploaded.failedAt(at(2), "It is no dump."),
            previewed,
            imported,
            imported.undoneAt(at(4)))) {
      invitations.update(ada, step);
      assertThat(invitations.find(ada, invited.hash())).contains(step);
      assertThat(all(new InvitationFilter(ada.userId(), null))).containsExactly(step);
    }
  }

  @Test
  void changesNothingOfAnotherUser() {
    Invitation invitation = invite(ada, LONG_AGO);

    invitations.update(bob, invitation.uploadedAt(at(1)));

    assertThat(invitations.find(ada, invitation.hash())).contains(invitation);
  }

  @Test
  void replacesEarlierOnesButThoseWithAnImport() {
    Invitation imported = invite(ada, LONG_AGO).importedAt(at(1), new ImportId(UUID.randomUUID()));
    invitations.update(ada, imported);
    Invitation unused = invite(ada, at(2));
    Invitation another = invite(bob, at(2));

    Invitation newest = invite(ada, at(3));

    assertThat(invitations.find(ada, unused.hash())).isEmpty();
    assertThat(all(new InvitationFilter(ada.userId(), null))).containsExactly(imported, newest);
    assertThat(invitations.find(bob, another.hash())).contains(another);
    invitations.update(ada, unused.uploadedAt(at(4)));
    assertThat(invitations.find(ada, unused.hash())).isEmpty();
  }

  @Test
  void listsWhoWasInvitedPageByPage() {
    Invitation first = invite(ada, at(1));
    Invitation second = invite(bob, at(2));
    InvitationFilter filter = new InvitationFilter(null, batch);

    Page<InvitedUser> page = invitations.list(filter, PageRequest.first(1));
    Page<InvitedUser> rest =
        invitations.list(filter, new PageRequest(1, page.next().orElseThrow()));

    assertThat(page.items()).extracting(InvitedUser::invitation).containsExactly(first);
    assertThat(rest.items()).extracting(InvitedUser::invitation).containsExactly(second);
    assertThat(rest.next()).isEmpty();
    assertThat(page.items().get(0).email())
        .isEqualTo(fixture().users().find(ada.userId()).orElseThrow().email());
    assertThat(all(new InvitationFilter(null, UUID.randomUUID()))).isEmpty();
    assertThat(all(InvitationFilter.all())).contains(first, second);
  }

  @Test
  void isInTheAuditLog() {
    invite(ada, LONG_AGO);

    assertThat(
            fixture()
                .users()
                .auditLog()
                .list(new AuditFilter(ada.userId(), null, null), PageRequest.first(1))
                .items())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("user.invited");
              assertThat(entry.detail()).isEqualTo("batch " + batch);
            });
  }

  @Test
  void invitesNobodyWhoIsNotThere() {
    Access nobody = Caller.trusted(new UserId(UUID.randomUUID())).require(Scope.WRITE);

    assertThatThrownBy(() -> invite(nobody, LONG_AGO)).isInstanceOf(NotFound.class);
  }

  @Test
  void goesWithItsUser() {
    Invitation invitation = invite(ada, LONG_AGO);

    fixture().users().delete(ada.userId(), BY_OPERATOR);

    assertThat(all(new InvitationFilter(null, batch))).isEmpty();
    assertThatThrownBy(() -> invitations.find(ada, invitation.hash()))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void isNoRightToAnythingElse() {
    Secret secret = Secret.generate(CredentialKind.INVITATION, ada.userId(), new SecureRandom());
    invitations.create(
        new Invitation(UUID.randomUUID(), batch, ada.userId(), secret.hash(), LONG_AGO, FAR_AWAY),
        BY_OPERATOR);

    Access presented = Caller.of(secret).require(Scope.READ);

    assertThatThrownBy(() -> fixture().users().current(presented))
        .isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> fixture().repositories().imports().list(presented))
        .isInstanceOf(Unauthenticated.class);
  }

  private Invitation invite(Access user, Instant at) {
    Invitation invitation =
        new Invitation(
            UUID.randomUUID(), batch, user.userId(), UUID.randomUUID().toString(), at, FAR_AWAY);
    invitations.create(invitation, BY_OPERATOR);
    return invitation;
  }

  private List<Invitation> all(InvitationFilter filter) {
    return invitations.list(filter, PageRequest.first(PageRequest.MAX)).items().stream()
        .map(InvitedUser::invitation)
        .toList();
  }

  private static Instant at(int hours) {
    return LONG_AGO.plus(Duration.ofHours(hours));
  }
}
