package com.blossomer.gtm.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitationState;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.MigrationUseCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MigrationServiceTest {

  private static final Caller OPERATOR = Caller.operator();
  private static final Via API = Via.api("r-1");

  private final HandClock clock = new HandClock();
  private final Blossomer blossomer =
      Blossomer.builder().store(new InMemoryStore(clock)).clock(clock).build();
  private final MigrationUseCases migrations = blossomer.migrations();
  private final UUID batch = UUID.randomUUID();
  private final UserId ada = user("ada@example.com");

  @Test
  void bringsOneDumpByOneLink() throws IOException {
    Secret link = invite(ada);
    byte[] dump = dump();

    InvitedUser opened = migrations.open(link);
    assertThat(opened.email()).isEqualTo(new Email("ada@example.com"));
    assertThat(opened.invitation().state()).isEqualTo(InvitationState.INVITED);

    ImportReport preview = migrations.preview(link, dump, ImportOptions.STORE);
    assertThat(preview.dryRun()).isTrue();
    assertThat(companies()).isZero();
    assertThat(state(link)).isEqualTo(InvitationState.PREVIEWED);

    ImportReport report = migrations.importDump(link, dump, ImportOptions.DRY_RUN, API);
    assertThat(report.dryRun()).isFalse();
    assertThat(report.entities()).isEqualTo(preview.entities());
    assertThat(companies()).isEqualTo(1);
    assertThat(migrations.open(link).invitation().importId()).isEqualTo(report.importId());
    assertThat(state(link)).isEqualTo(InvitationState.IMPORTED);
    assertThat(migrations.open(link).invitation().previewedAt()).isNotNull();

    for (Runnable again :
        List.<Runnable>of(
            () -> migrations.preview(link, dump, ImportOptions.STORE),
            () -> migrations.importDump(link, dump, ImportOptions.STORE, API))) {
      assertThatThrownBy(again::run)
          .isInstanceOfSatisfying(
              Conflict.class, e -> assertThat(e.code()).isEqualTo("invitation_used"));
    }
    assertThat(actions()).containsExactly("migration.imported", "user.invited", "user.created");
  }

  @Test
  void isUndoneByItsUserAndThenTakesAnotherDump() throws IOException {
    Secret link = invite(ada);
    migrations.importDump(link, dump(), ImportOptions.STORE, API);

    assertThat(migrations.undo(link, false, API).isUndone()).isTrue();

    assertThat(companies()).isZero();
    assertThat(state(link)).isEqualTo(InvitationState.UNDONE);
    assertThatThrownBy(() -> migrations.undo(link, false, API))
        .isInstanceOfSatisfying(
            Conflict.class, e -> assertThat(e.code()).isEqualTo("nothing_imported"));
    migrations.importDump(link, dump(), ImportOptions.STORE, API);
    assertThat(companies()).isEqualTo(1);
  }

  @Test
  void isUndoneByAnAdministrator() throws IOException {
    Secret link = invite(ada);
    migrations.importDump(link, dump(), ImportOptions.STORE, API);

    migrations.undo(OPERATOR, migrations.open(link).invitation(), false);

    assertThat(companies()).isZero();
    assertThat(state(link)).isEqualTo(InvitationState.UNDONE);
    assertThat(actions()).startsWith("migration.undone");
  }

  @Test
  void tellsWhyAFileFailed() {
    Secret link = invite(ada);

    assertThatThrownBy(
            () -> migrations.preview(link, "no dump".getBytes(UTF_8), ImportOptions.STORE))
        .isInstanceOf(Invalid.class);

    Invitation failed = migrations.open(link).invitation();
    assertThat(failed.state()).isEqualTo(InvitationState.FAILED);
    assertThat(failed.failure()).contains("JSON");
    migrations.preview(link, "{}".getBytes(UTF_8), ImportOptions.STORE);
    assertThat(state(link)).isEqualTo(InvitationState.PREVIEWED);
  }

  @Test
  void refusesTheDumpOfAnotherUnlessForced() {
    Secret link = invite(ada);
    byte[] dump = "{\"blossomer_auth\":{\"email\":\"eve@example.com\"}}".getBytes(UTF_8);

    assertThatThrownBy(() -> migrations.importDump(link, dump, ImportOptions.STORE, API))
        .isInstanceOf(Conflict.class);

    assertThat(migrations.open(link).invitation().failure()).doesNotContain("eve@");
    assertThat(
            migrations.importDump(link, dump, ImportOptions.STORE.withForce(true), API).balanced())
        .isTrue();
  }

  @Test
  void endsWithItsTimeWithANewerOneAndWithItsUser() {
    Secret expired = invite(ada);
    clock.advance(Duration.ofDays(15));
    Secret replaced = invite(ada);
    Secret newest = invite(ada);
    UserId bob = user("bob@example.com");
    Secret disabled = invite(bob);
    blossomer.users().disable(OPERATOR, bob);

    for (Secret useless : List.of(expired, replaced, disabled)) {
      assertThatThrownBy(() -> migrations.open(useless))
          .isInstanceOf(Unauthenticated.class)
          .hasMessageStartingWith("The invitation is unknown, replaced");
    }
    assertThat(state(newest)).isEqualTo(InvitationState.INVITED);
  }

  @Test
  void isForAdministratorsToMakeAndToSee() {
    Caller user = Caller.trusted(ada);
    Instant end = clock.instant().plusSeconds(1);

    assertThatThrownBy(() -> migrations.invite(user, ada, batch, end))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> migrations.list(user, InvitationFilter.all(), PageRequest.first()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> migrations.invite(OPERATOR, ada, batch, clock.instant().minusSeconds(1)))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void signsNobodyIn() {
    Secret link = invite(ada);

    assertThatThrownBy(() -> blossomer.signIns().signIn(link)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> blossomer.users().current(Caller.of(link)))
        .isInstanceOf(Unauthenticated.class);
  }

  private Secret invite(UserId user) {
    return migrations
        .invite(OPERATOR, user, batch, clock.instant().plus(Duration.ofDays(14)))
        .secret();
  }

  private UserId user(String email) {
    NewUser wanted = new NewUser(new Email(email), null, null, null, null);
    return blossomer.users().create(OPERATOR, wanted).id();
  }

  private InvitationState state(Secret link) {
    return migrations.open(link).invitation().state();
  }

  private int companies() {
    return blossomer
        .companies()
        .list(Caller.trusted(ada), Query.all(), PageRequest.first())
        .items()
        .size();
  }

  private List<String> actions() {
    return blossomer
        .audit()
        .list(OPERATOR, new AuditFilter(ada, null, null), PageRequest.first())
        .items()
        .stream()
        .map(AuditEntry::action)
        .toList();
  }

  private static byte[] dump() throws IOException {
    return Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));
  }
}
