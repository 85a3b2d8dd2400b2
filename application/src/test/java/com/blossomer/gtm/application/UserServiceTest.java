package com.blossomer.gtm.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewApiKey;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Set;
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

  private User create(String email, Role role) {
    return users.create(OPERATOR, new NewUser(new Email(email), null, role, null, null));
  }

  private static void assertForbidden(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(Forbidden.class);
  }
}
