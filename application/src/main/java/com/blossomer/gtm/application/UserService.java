package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class UserService implements UserUseCases {

  private final UserRepository users;
  private final Stamps stamps;
  private final ExternalSignIns signIns;
  private final Administrators administrators;

  UserService(UserRepository users, Stamps stamps, SignUp signUp) {
    this.users = users;
    this.stamps = stamps;
    this.signIns = new ExternalSignIns(users, stamps, signUp);
    this.administrators = new Administrators(users);
  }

  @Override
  public CurrentUser current(Caller caller) {
    return users.current(caller.require(Scope.READ));
  }

  @Override
  public void deleteCurrent(Caller caller) {
    users.deleteCurrent(caller.require(Scope.WRITE));
  }

  @Override
  public User signIn(ExternalSignIn signIn) {
    return signIns.signIn(signIn);
  }

  @Override
  public void requireAdministrator(Caller caller) {
    administrators.require(caller);
  }

  @Override
  public User create(Caller admin, NewUser wanted) {
    administrators.require(admin);
    User user =
        new User(
            new UserId(stamps.newId()),
            wanted.email(),
            wanted.name(),
            wanted.role(),
            wanted.plan(),
            wanted.identity(),
            stamps.now(),
            null,
            null);
    users.create(user);
    return user;
  }

  @Override
  public User get(Caller admin, String idOrEmail) {
    administrators.require(admin);
    return find(idOrEmail).orElseThrow(() -> new NotFound("There is no user " + idOrEmail + "."));
  }

  @Override
  public List<User> list(Caller admin) {
    administrators.require(admin);
    return users.list();
  }

  @Override
  public User change(Caller admin, UserId id, UserChanges changes) {
    administrators.require(admin);
    return users.change(
        id, user -> user.with(changes.email(), changes.name(), changes.role(), changes.plan()));
  }

  @Override
  public User disable(Caller admin, UserId id) {
    administrators.require(admin);
    Instant now = stamps.now();
    return users.change(id, user -> user.isEnabled() ? user.disabledAt(now) : user);
  }

  @Override
  public User enable(Caller admin, UserId id) {
    administrators.require(admin);
    return users.change(id, user -> user.disabledAt(null));
  }

  @Override
  public void delete(Caller admin, UserId id) {
    administrators.require(admin);
    users.delete(id);
  }

  private Optional<User> find(String idOrEmail) {
    String text = idOrEmail.strip();
    return text.indexOf('@') < 0
        ? parseId(text).flatMap(users::find)
        : users.findByEmail(new Email(text));
  }

  private static Optional<UserId> parseId(String text) {
    try {
      return Optional.of(new UserId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
