package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserDifference;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserSummary;
import com.blossomer.gtm.domain.port.out.AuditLog;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

final class InMemoryUserRepository implements UserRepository {

  private static final Comparator<User> ORDER =
      Comparator.comparing(InMemoryUserRepository::key, PageKey.byTime());

  private final InMemoryStore store;
  private final AuditLog auditLog;

  InMemoryUserRepository(InMemoryStore store, AuditLog auditLog) {
    this.store = store;
    this.auditLog = auditLog;
  }

  @Override
  public AuditLog auditLog() {
    return auditLog;
  }

  @Override
  public CurrentUser current(Access access) {
    return store.reading(
        users -> {
          UserData data = store.current(access);
          return new CurrentUser(users.get(access.userId()), scopes(access, data));
        });
  }

  @Override
  public void deleteCurrent(Access access) {
    store.locked(
        users -> {
          store.current(access);
          store.removeUser(access.userId());
          return access;
        });
  }

  @Override
  public void create(User user, AuditStamp stamp) {
    store.locked(
        users -> {
          if (users.containsKey(user.id())) {
            throw Conflict.idTaken("user", user.id());
          }
          requireUnique(users.values(), user);
          store.addUser(user);
          auditLog.add(stamp, AuditAction.USER_CREATED, user.id(), null);
          return user;
        });
  }

  @Override
  public Optional<User> find(UserId id) {
    return store.reading(users -> Optional.ofNullable(users.get(id)));
  }

  @Override
  public Optional<User> findByEmail(Email email) {
    return findWhere(user -> email.equals(user.email()));
  }

  @Override
  public Optional<User> findByIdentity(ExternalIdentity identity) {
    return findWhere(user -> identity.equals(user.identity()));
  }

  @Override
  public List<User> list() {
    return store.reading(users -> users.values().stream().sorted(ORDER).toList());
  }

  @Override
  public Page<UserSummary> list(UserFilter filter, PageRequest request) {
    return store.reading(
        users ->
            Page.of(
                users.values().stream()
                    .filter(filter::accepts)
                    .filter(user -> request.after().map(after -> isAfter(user, after)).orElse(true))
                    .sorted(ORDER)
                    .limit(request.limit() + 1L)
                    .map(this::summary)
                    .toList(),
                request.limit(),
                summary -> key(summary.user())));
  }

  @Override
  public Optional<UserSummary> summary(UserId id) {
    return store.reading(users -> Optional.ofNullable(users.get(id)).map(this::summary));
  }

  private UserSummary summary(User user) {
    return new UserSummary(user, store.dataOf(user.id()).counts());
  }

  @Override
  public User change(UserId id, UnaryOperator<User> change, AuditStamp stamp) {
    return store.locked(
        users -> {
          User before = require(users, id);
          User changed = change.apply(before);
          requireUnique(users.values(), changed);
          if (!changed.isAdministrator()) {
            requireAnotherAdministrator(users.values(), before, stamp);
          }
          users.put(id, changed);
          UserDifference difference = new UserDifference(before, changed);
          if (!difference.isEmpty()) {
            auditLog.add(stamp, difference.action(), id, difference.detail());
          }
          return changed;
        });
  }

  @Override
  public void delete(UserId id, AuditStamp stamp) {
    store.locked(
        users -> {
          User doomed = require(users, id);
          requireAnotherAdministrator(users.values(), doomed, stamp);
          store.removeUser(id);
          auditLog.add(stamp, AuditAction.USER_DELETED, id, null);
          return doomed;
        });
  }

  private static void requireAnotherAdministrator(
      Collection<User> users, User before, AuditStamp stamp) {
    boolean isLast =
        before.isAdministrator()
            && users.stream()
                .filter(User::isAdministrator)
                .allMatch(user -> user.id().equals(before.id()));
    if (isLast && !stamp.isOfOperator()) {
      throw Conflict.lastAdministrator();
    }
  }

  private Optional<User> findWhere(Predicate<User> wanted) {
    return store.reading(users -> users.values().stream().filter(wanted).findFirst());
  }

  private static PageKey key(User user) {
    return PageKey.at(user.createdAt(), user.id().value());
  }

  private static boolean isAfter(User user, PageKey key) {
    return PageKey.byTime().compare(key(user), key) > 0;
  }

  private static User require(Map<UserId, User> users, UserId id) {
    return Optional.ofNullable(users.get(id))
        .orElseThrow(() -> new NotFound("There is no such user."));
  }

  private static void requireUnique(Collection<User> users, User changed) {
    for (User user : users) {
      if (user.id().equals(changed.id())) {
        continue;
      }
      if (user.email() != null && user.email().equals(changed.email())) {
        throw new Conflict("email_taken", "Another user has this e-mail address.");
      }
      if (user.identity() != null && user.identity().equals(changed.identity())) {
        throw new Conflict("identity_taken", "Another user has this external identity.");
      }
    }
  }

  private static Set<Scope> scopes(Access access, UserData data) {
    return access.proof() instanceof Proof.Checked checked
        ? checked.scopes()
        : Verification.scopes((Proof.Presented) access.proof(), data);
  }
}
