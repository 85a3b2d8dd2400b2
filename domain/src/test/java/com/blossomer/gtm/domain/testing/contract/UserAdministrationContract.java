package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.BY_OPERATOR;
import static com.blossomer.gtm.domain.testing.TestUsers.by;
import static com.blossomer.gtm.domain.testing.TestUsers.fullUser;
import static com.blossomer.gtm.domain.testing.TestUsers.minimalUser;
import static com.blossomer.gtm.domain.testing.TestUsers.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.Channel;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserCounts;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserSummary;
import com.blossomer.gtm.domain.port.out.UserRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import com.blossomer.gtm.domain.testing.TestUsers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link UserRepository} promises to administrators. Others may be there already. */
public abstract class UserAdministrationContract {

  private UserRepository users;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeRepository() {
    users = fixture().users();
  }

  @Test
  void tellsHowMuchAUserHas() {
    User user = create(fullUser());
    User bystander = create(fullUser());
    Access access = writing(user.id());
    CompanyId company = Parents.company(fixture(), access);
    Parents.persona(fixture(), access, company, Parents.account(fixture(), access, company));
    Parents.company(fixture(), access);
    fixture()
        .repositories()
        .apiKeys()
        .create(access, TestUsers.key(TestUsers.newSecret(user.id())));
    UserSummary wanted = new UserSummary(user, new UserCounts(2, 1, 1, 0, 0, 1));

    assertThat(users.summary(user.id())).contains(wanted);
    assertThat(users.list(onlyEmail(user), PageRequest.first()).items()).containsExactly(wanted);
    assertThat(users.summary(bystander.id()))
        .contains(new UserSummary(bystander, new UserCounts(0, 0, 0, 0, 0, 0)));
    assertThat(users.summary(new UserId(TestRecords.newId()))).isEmpty();
  }

  @Test
  void listsOnlyWhomTheFilterAccepts() {
    User admin = create(fullUser());
    User free = create(minimalUser().with(new Email("f" + admin.email()), null, null, null));
    User disabled = create(fullUser().disabledAt(LATER));

    assertThat(found(UserFilter.all())).contains(admin, free, disabled);
    assertThat(found(new UserFilter(free.email(), null, null, null))).containsExactly(free);
    assertThat(found(new UserFilter(free.email(), Role.ADMIN, null, null))).isEmpty();
    assertThat(found(new UserFilter(null, Role.ADMIN, null, null)))
        .contains(admin, disabled)
        .doesNotContain(free);
    assertThat(found(new UserFilter(null, null, Plan.FREE, null)))
        .contains(free)
        .doesNotContain(admin, disabled);
    assertThat(found(new UserFilter(null, null, null, true)))
        .contains(disabled)
        .doesNotContain(admin, free);
    assertThat(found(new UserFilter(null, null, null, false)))
        .contains(admin, free)
        .doesNotContain(disabled);
  }

  @Test
  void givesPagesThatTogetherAreTheList() {
    Stream.generate(() -> create(minimalUser())).limit(5).toList();
    List<User> all = users.list();
    List<User> paged = new ArrayList<>();
    PageRequest request = PageRequest.first(2);
    while (request != null) {
      Page<UserSummary> page = users.list(UserFilter.all(), request);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      page.items().forEach(summary -> paged.add(summary.user()));
      request = page.next().map(key -> new PageRequest(2, key)).orElse(null);
    }

    assertThat(paged).containsExactlyElementsOf(all);
  }

  @Test
  void recordsWhatWasDoneByWhomAndToWhom() {
    User root = create(fullUser());
    User user = minimalUser();
    users.create(user, by(root.id()));
    users.change(
        user.id(),
        any -> any.with(new Email("x" + user.id() + "@example.com"), "Eve", Role.ADMIN, Plan.PRO),
        by(root.id()));
    users.change(user.id(), any -> any.disabledAt(LATER), by(root.id()));
    users.change(user.id(), any -> any.disabledAt(null), BY_OPERATOR);
    users.delete(user.id(), by(root.id()));

    List<AuditEntry> entries = entriesAbout(user);

    assertThat(entries)
        .extracting(AuditEntry::action, AuditEntry::actorId, AuditEntry::detail)
        .containsExactly(
            tuple("user.deleted", root.id(), null),
            tuple("user.enabled", null, null),
            tuple("user.disabled", root.id(), null),
            tuple("user.changed", root.id(), "role user to admin, plan free to pro, e-mail, name"),
            tuple("user.created", root.id(), null));
    assertThat(entries.get(0).at()).isEqualTo(LATER);
    assertThat(entries.get(0).actorEmail()).isEqualTo(root.email());
    assertThat(entries.get(0).subjectEmail()).isNull();
    assertThat(entries.get(0).channel()).isEqualTo(Channel.API);
    assertThat(entries.get(0).requestId()).isEqualTo("request-1");
    assertThat(entries.get(1).channel()).isEqualTo(Channel.CLI);
    assertThat(entries.get(1).requestId()).isNull();
  }

  @Test
  void recordsNothingWhereNothingWasDone() {
    User user = create(fullUser());
    users.change(user.id(), any -> any, BY_OPERATOR);
    users.change(user.id(), any -> any.signedInAt(LATER.plusSeconds(1)), by(user.id()));
    assertThatThrownBy(() -> users.create(user, BY_OPERATOR)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                users.change(
                    user.id(),
                    any -> {
                      throw new IllegalStateException("no");
                    },
                    BY_OPERATOR))
        .isInstanceOf(IllegalStateException.class);

    assertThat(entriesAbout(user)).extracting(AuditEntry::action).containsExactly("user.created");
  }

  @Test
  void neverLeavesNoAdministratorUnlessTheOperatorWantsIt() {
    for (User other : users.list()) {
      users.change(other.id(), any -> any.with(null, null, Role.USER, null), BY_OPERATOR);
    }
    User last = create(fullUser());
    create(fullUser().disabledAt(LATER));

    assertRefused(
        "last_administrator",
        () -> users.change(last.id(), any -> any.with(null, null, Role.USER, null), by(last.id())));
    assertRefused(
        "last_administrator",
        () -> users.change(last.id(), any -> any.disabledAt(LATER), by(last.id())));
    assertRefused("last_administrator", () -> users.delete(last.id(), by(last.id())));
    assertThat(users.find(last.id())).contains(last);

    User second = create(fullUser());
    users.delete(last.id(), by(second.id()));
    users.delete(second.id(), BY_OPERATOR);
    assertThat(users.list()).noneMatch(User::isAdministrator);
  }

  private List<User> found(UserFilter filter) {
    return users.list(filter, PageRequest.first(PageRequest.MAX)).items().stream()
        .map(UserSummary::user)
        .toList();
  }

  private List<AuditEntry> entriesAbout(User user) {
    AuditFilter filter = new AuditFilter(user.id(), null, null);
    return users.auditLog().list(filter, PageRequest.first()).items();
  }

  private static UserFilter onlyEmail(User user) {
    return new UserFilter(user.email(), null, null, null);
  }

  private User create(User user) {
    users.create(user, BY_OPERATOR);
    return user;
  }

  private static void assertRefused(String code, ThrowingCallable call) {
    Conflict refused = catchThrowableOfType(Conflict.class, call);
    assertThat(refused).as("refusal " + code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
  }
}
