package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Channel;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserProfile;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UserServiceTest {

  private static final Caller OPERATOR = Caller.operator();

  private final Blossomer blossomer = Blossomer.inMemory();
  private final UserUseCases users = blossomer.users();
  private final User ada = create("ada@example.com", Role.USER);
  private final User root = create("root@example.com", Role.ADMIN);

  @Test
  void findsUsersByIdOrEmailAsAPersonTypesThem() {
    assertThat(users.get(OPERATOR, ada.id().toString())).isEqualTo(ada);
    assertThat(users.get(OPERATOR, " Ada@Example.com")).isEqualTo(ada);
    assertThatThrownBy(() -> users.get(OPERATOR, "eve@example.com"))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no user eve@example.com.");
    assertThatThrownBy(() -> users.get(OPERATOR, "ada")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> users.get(OPERATOR, TestRecords.newId().toString()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> users.get(OPERATOR, "@")).isInstanceOf(Invalid.class);
  }

  @Test
  void listsAndChangesUsers() {
    User changed = users.change(OPERATOR, ada.id(), new UserChanges(null, "Ada", null, Plan.PRO));

    assertThat(changed).isEqualTo(ada.with(null, "Ada", null, Plan.PRO));
    assertThat(users.list(OPERATOR)).containsExactlyInAnyOrder(changed, root);
  }

  @Test
  void refusesAnEmailThatIsTaken() {
    assertThatThrownBy(() -> create("ADA@example.com", Role.USER)).isInstanceOf(Conflict.class);
  }

  @Test
  void disablesAndEnablesEveryCredentialOfAUser() {
    Caller caller = Caller.trusted(ada.id());
    User disabled = users.disable(OPERATOR, ada.id());

    assertThat(disabled.isEnabled()).isFalse();
    assertThat(users.disable(OPERATOR, ada.id())).isEqualTo(disabled);
    assertThatThrownBy(() -> users.current(caller)).isInstanceOf(Unauthenticated.class);

    assertThat(users.enable(OPERATOR, ada.id())).isEqualTo(ada);
    assertThat(users.current(caller))
        .isEqualTo(new CurrentUser(ada, Set.of(Scope.READ, Scope.WRITE)));
  }

  @Test
  void letsUsersChangeTheirNameAndNothingElse() {
    CurrentUser renamed = users.rename(Caller.of(ada.id(), Scope.WRITE), name -> "Ada Marsh");

    assertThat(renamed.user()).isEqualTo(ada.with(null, "Ada Marsh", null, null));
    assertThat(users.list(OPERATOR)).contains(renamed.user());
    assertThat(users.rename(Caller.trusted(ada.id()), name -> null).user().name()).isNull();
    assertForbidden(() -> users.rename(Caller.of(ada.id(), Scope.READ), name -> "Eve"));
  }

  @Test
  void losesNoRenamingAtTheSameTime() {
    Caller caller = Caller.trusted(ada.id());
    users.rename(caller, name -> "Ada");

    IntStream.range(0, 100).parallel().forEach(i -> users.rename(caller, name -> name + "!"));

    assertThat(users.current(caller).user().name()).isEqualTo("Ada" + "!".repeat(100));
  }

  @Test
  void letsUsersDeleteThemselves() {
    users.deleteCurrent(Caller.trusted(ada.id()));

    assertThat(users.list(OPERATOR)).containsExactly(root);
  }

  @Test
  void leavesAdministrationToAdministrators() {
    for (Caller caller :
        List.of(
            Caller.trusted(root.id()), Caller.of(ada.id(), Scope.READ, Scope.WRITE, Scope.ADMIN))) {
      assertForbidden(() -> users.list(caller));
      assertForbidden(() -> users.list(caller, UserFilter.all(), PageRequest.first()));
      assertForbidden(() -> users.summary(caller, root.id()));
      assertForbidden(() -> users.actFor(caller, "ada@example.com", "x"));
      assertForbidden(() -> users.localOwner(caller));
      assertForbidden(() -> users.get(caller, "ada@example.com"));
      assertForbidden(() -> users.create(caller, new NewUser(null, null, null, null, null)));
      assertForbidden(
          () -> users.change(caller, ada.id(), new UserChanges(null, null, Role.ADMIN, null)));
      assertForbidden(() -> users.disable(caller, root.id()));
      assertForbidden(() -> users.enable(caller, root.id()));
      assertForbidden(() -> users.delete(caller, root.id()));
    }
    assertThat(users.list(Caller.of(root.id(), Scope.ADMIN))).hasSize(2);
  }

  @Test
  void verifiesTheKeyOfAnAdministratorAndTheRoleBehindIt() {
    var issued =
        blossomer
            .apiKeys()
            .create(Caller.trusted(root.id()), new NewApiKey("admin", Set.of(Scope.ADMIN), null));
    Caller byKey = Caller.of(issued.secret());
    assertThat(users.list(byKey)).hasSize(2);

    users.change(OPERATOR, root.id(), new UserChanges(null, null, Role.USER, null));
    assertForbidden(() -> users.list(byKey));

    blossomer.apiKeys().revoke(Caller.trusted(root.id()), issued.key().id());
    assertThatThrownBy(() -> users.list(byKey)).isInstanceOf(Unauthenticated.class);
  }

  @Test
  void tellsTheAuditLogWhoDidWhatAndFromWhere() {
    Caller byRoot = Caller.of(root.id(), Scope.ADMIN).through(Via.api("r-7"));
    users.change(byRoot, ada.id(), new UserChanges(null, null, null, Plan.PRO));

    AuditEntry entry = newest();

    assertThat(entry.action()).isEqualTo("user.changed");
    assertThat(entry.actorId()).isEqualTo(root.id());
    assertThat(entry.subjectId()).isEqualTo(ada.id());
    assertThat(entry.detail()).isEqualTo("plan free to pro");
    assertThat(entry.channel()).isEqualTo(Channel.API);
    assertThat(entry.requestId()).isEqualTo("r-7");
  }

  @Test
  void tellsTheAuditLogOfWhoTriedWithoutTheRight() {
    Caller eve = Caller.of(ada.id(), Scope.READ, Scope.WRITE).through(Via.api("r-8"));
    assertForbidden(() -> users.delete(eve, root.id()));
    assertForbidden(() -> blossomer.audit().list(eve, AuditFilter.all(), PageRequest.first()));

    AuditEntry entry = newest();

    assertThat(entry.action()).isEqualTo("administration.refused");
    assertThat(entry.actorId()).isEqualTo(ada.id());
    assertThat(entry.subjectId()).isEqualTo(root.id());
    assertThat(entry.detail()).isEqualTo("delete a user");
  }

  @Test
  void letsNoAdministratorRemoveThemself() {
    create("second@example.com", Role.ADMIN);
    Caller self = Caller.of(root.id(), Scope.READ, Scope.WRITE, Scope.ADMIN);

    assertConflict("own_account", () -> users.disable(self, root.id()));
    assertConflict(
        "own_account",
        () -> users.change(self, root.id(), new UserChanges(null, null, Role.USER, null)));
    assertConflict("own_account", () -> users.delete(self, root.id()));

    users.change(self, root.id(), new UserChanges(null, "Root", null, null));
    users.deleteCurrent(self);
    assertThat(users.list(OPERATOR)).doesNotContain(root);
  }

  @Test
  void letsTheLastAdministratorNotDeleteTheirAccount() {
    Caller self = Caller.trusted(root.id());

    assertConflict("last_administrator", () -> users.deleteCurrent(self));

    assertThat(users.list(OPERATOR)).contains(root);
    users.delete(OPERATOR, root.id());
    assertThat(users.list(OPERATOR)).containsExactly(ada);
  }

  @Test
  void replacesTheProfileAndKeepsSinceWhenAUserIsDisabled() {
    User disabled = users.disable(OPERATOR, ada.id());

    User changed =
        users.change(
            OPERATOR,
            ada.id(),
            profile -> new UserProfile(null, null, Role.USER, Plan.PRO, profile.disabled()));

    assertThat(changed.email()).isNull();
    assertThat(changed.disabledAt()).isEqualTo(disabled.disabledAt());
  }

  @Test
  void actsForAUserAsTheOperatorOnlyAndLeavesATrace() {
    Caller operator = OPERATOR.through(Via.CLI);

    Caller forAda = users.actFor(operator, "ada@example.com", "export");

    assertThat(users.current(forAda).user()).isEqualTo(ada);
    assertThat(newest().action()).isEqualTo("user.acted_for");
    assertThat(newest().subjectId()).isEqualTo(ada.id());
    assertThat(newest().detail()).isEqualTo("export");
    assertThat(newest().channel()).isEqualTo(Channel.CLI);
    assertForbidden(() -> users.actFor(Caller.of(root.id(), Scope.ADMIN), "ada@example.com", "x"));
    assertThatThrownBy(() -> users.actFor(operator, "eve@example.com", "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void createsALocalOwnerOnlyWhereThereIsNobody() {
    assertThat(users.localOwner(OPERATOR)).isEmpty();

    UserUseCases fresh = Blossomer.inMemory().users();
    User owner = fresh.localOwner(OPERATOR).orElseThrow();

    assertThat(owner.role()).isEqualTo(Role.ADMIN);
    assertThat(owner.email()).isEqualTo(new Email("owner@localhost"));
    assertThat(fresh.localOwner(OPERATOR)).contains(owner);
    fresh.disable(OPERATOR, owner.id());
    assertThat(fresh.localOwner(OPERATOR)).isEmpty();
  }

  private AuditEntry newest() {
    return blossomer.audit().list(OPERATOR, AuditFilter.all(), PageRequest.first(1)).items().get(0);
  }

  private static void assertConflict(String code, ThrowingCallable call) {
    Conflict refused = catchThrowableOfType(Conflict.class, call);
    assertThat(refused).as(code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
  }

  private User create(String email, Role role) {
    return users.create(OPERATOR, new NewUser(new Email(email), null, role, null, null));
  }

  private static void assertForbidden(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(Forbidden.class);
  }
}
