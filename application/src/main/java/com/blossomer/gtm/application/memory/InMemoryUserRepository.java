package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
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
      Comparator.comparing(User::createdAt)
          .thenComparing(user -> user.id().value(), Aggregate.byBytes());

  private final InMemoryStore store;

  InMemoryUserRepository(InMemoryStore store) {
    this.store = store;
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
  public void create(User user) {
    store.locked(
        users -> {
          if (users.containsKey(user.id())) {
            throw Conflict.idTaken("user", user.id());
          }
          requireUnique(users.values(), user);
          store.addUser(user);
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
  public User change(UserId id, UnaryOperator<User> change) {
    return store.locked(
        users -> {
          User changed = change.apply(require(users, id));
          requireUnique(users.values(), changed);
          users.put(id, changed);
          return changed;
        });
  }

  @Override
  public void delete(UserId id) {
    store.locked(
        users -> {
          User doomed = require(users, id);
          store.removeUser(id);
          return doomed;
        });
  }

  private Optional<User> findWhere(Predicate<User> wanted) {
    return store.reading(users -> users.values().stream().filter(wanted).findFirst());
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
