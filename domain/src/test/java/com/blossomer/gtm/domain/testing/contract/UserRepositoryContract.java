package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static com.blossomer.gtm.domain.testing.TestUsers.fullUser;
import static com.blossomer.gtm.domain.testing.TestUsers.minimalUser;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static com.blossomer.gtm.domain.testing.TestUsers.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.UserRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UserRepository} promises. Other users may be there already. */
public abstract class UserRepositoryContract {

  private UserRepository users;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeRepository() {
    users = fixture().users();
  }

  @Test
  void keepsEveryField() {
    User user = create(fullUser().disabledAt(LATER));

    assertThat(users.find(user.id())).contains(user);
    assertThat(users.findByEmail(user.email())).contains(user);
    assertThat(users.findByIdentity(user.identity())).contains(user);
  }

  @Test
  void keepsSeveralUsersWithoutEmailAndIdentity() {
    User first = create(minimalUser());
    User second = create(minimalUser());

    assertThat(users.find(first.id())).contains(first);
    assertThat(users.find(second.id())).contains(second);
  }

  @Test
  void findsNobodyWhoIsNotThere() {
    User stranger = fullUser();

    assertThat(users.find(stranger.id())).isEmpty();
    assertThat(users.findByEmail(stranger.email())).isEmpty();
    assertThat(users.findByIdentity(stranger.identity())).isEmpty();
  }

  @Test
  void tellsEqualSubjectsOfTwoIssuersApart() {
    User user = create(fullUser());
    var elsewhere = new ExternalIdentity("https://other.example", user.identity().subject());

    assertThat(users.findByIdentity(elsewhere)).isEmpty();
    User namesake = create(minimalUser().withIdentity(elsewhere));
    assertThat(users.findByIdentity(elsewhere)).contains(namesake);
  }

  @Test
  void listsByCreationTimeThenId() {
    List<UserId> created =
        Stream.generate(() -> create(minimalUser()))
            .limit(5)
            .map(User::id)
            .sorted(Comparator.comparing(id -> id.value().toString()))
            .toList();

    assertThat(users.list().stream().map(User::id).filter(created::contains))
        .containsExactlyElementsOf(created);
  }

  @Test
  void refusesAnEmailThatIsTaken() {
    User user = create(fullUser());

    assertRefused("email_taken", () -> create(minimalUser().with(user.email(), null, null, null)));
    assertThat(users.findByEmail(user.email())).contains(user);
  }

  @Test
  void refusesAnIdentityThatIsTaken() {
    User user = create(fullUser());

    assertRefused("identity_taken", () -> create(minimalUser().withIdentity(user.identity())));
  }

  @Test
  void refusesToChangeToWhatIsTaken() {
    User taken = create(fullUser());
    User user = create(fullUser());

    assertRefused(
        "email_taken",
        () ->
            users.change(user.id(), any -> any.with(taken.email(), null, null, null), BY_OPERATOR));
    assertRefused(
        "identity_taken",
        () -> users.change(user.id(), any -> any.withIdentity(taken.identity()), BY_OPERATOR));
    assertThat(users.find(user.id())).contains(user);
  }

  @Test
  void changesEveryField() {
    User user = create(minimalUser());
    User after =
        user.with(new Email("x" + user.id() + "@example.com"), "New name", Role.ADMIN, Plan.PRO)
            .withIdentity(new ExternalIdentity("https://issuer.example", user.id().toString()))
            .signedInAt(LATER)
            .disabledAt(LATER);

    assertThat(users.change(user.id(), before -> after, BY_OPERATOR)).isEqualTo(after);

    assertThat(users.find(user.id())).contains(after);
    assertThat(users.findByEmail(after.email())).contains(after);
    assertThat(users.findByIdentity(after.identity())).contains(after);
  }

  @Test
  void freesTheEmailThatAUserGaveUp() {
    User user = create(fullUser());
    Email old = user.email();
    users.change(
        user.id(), any -> any.with(new Email("new" + old.value()), null, null, null), BY_OPERATOR);

    assertThat(users.findByEmail(old)).isEmpty();
    User next = create(minimalUser().with(old, null, null, null));
    assertThat(users.findByEmail(old)).contains(next);
  }

  @Test
  void handsTheCurrentUserToTheChangeAndLeavesItWhenThatThrows() {
    User user = create(fullUser());
    RuntimeException problem = new IllegalStateException("no");

    assertThatThrownBy(
            () ->
                users.change(
                    user.id(),
                    current -> {
                      assertThat(current).isEqualTo(user);
                      throw problem;
                    },
                    BY_OPERATOR))
        .isSameAs(problem);

    assertThat(users.find(user.id())).contains(user);
  }

  @Test
  void refusesToChangeOrDeleteNobody() {
    UserId nobody = new UserId(TestRecords.newId());

    assertThatThrownBy(() -> users.change(nobody, any -> any, BY_OPERATOR))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> users.delete(nobody, BY_OPERATOR)).isInstanceOf(NotFound.class);
  }

  @Test
  void deletesAUserWithEverythingTheyOwn() {
    User user = create(fullUser());
    Access access = writing(user.id());
    Parents.account(fixture(), access, Parents.company(fixture(), access));
    fixture()
        .repositories()
        .apiKeys()
        .create(access, TestUsers.key(TestUsers.newSecret(user.id())));

    users.delete(user.id(), BY_OPERATOR);

    assertThat(users.find(user.id())).isEmpty();
    create(user);
    assertOwnsNothing(access);
  }

  @Test
  void knowsTheUserBehindAnAccess() {
    User user = create(fullUser());

    CurrentUser current = users.current(reading(writing(user.id())));

    assertThat(current.scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.WRITE);
    assertThat(current.user().withIdentity(null)).isEqualTo(user.withIdentity(null));
  }

  @Test
  void deletesTheUserBehindAnAccessWithEverythingTheyOwn() {
    User user = create(fullUser());
    User bystander = create(fullUser());
    Access access = writing(user.id());
    Parents.company(fixture(), access);

    users.deleteCurrent(access);

    assertThat(users.find(user.id())).isEmpty();
    assertThat(users.find(bystander.id())).contains(bystander);
    assertThatThrownBy(() -> users.current(access)).isInstanceOf(Unauthenticated.class);
    create(user);
    assertOwnsNothing(access);
  }

  private User create(User user) {
    users.create(user, BY_OPERATOR);
    return user;
  }

  private void assertOwnsNothing(Access access) {
    var repositories = fixture().repositories();
    var first = PageRequest.first();
    assertThat(repositories.companies().list(reading(access), Query.all(), first).items())
        .isEmpty();
    assertThat(repositories.targetAccounts().list(reading(access), Query.all(), first).items())
        .isEmpty();
    assertThat(repositories.apiKeys().list(reading(access))).isEmpty();
  }

  private static void assertRefused(String code, ThrowingCallable call) {
    Conflict refused = catchThrowableOfType(Conflict.class, call);
    assertThat(refused).as("refusal " + code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
  }
}
