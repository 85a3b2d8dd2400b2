package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserProfile;
import com.blossomer.gtm.domain.model.user.UserSummary;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Users in a list. */
final class FakeUsers implements UserUseCases {
  final List<User> users = new ArrayList<>();
  final List<String> actedFor = new ArrayList<>();

  @Override
  public User create(Caller admin, NewUser wanted) {
    admin.require(Scope.ADMIN);
    if (wanted.email() != null
        && users.stream().anyMatch(user -> wanted.email().equals(user.email()))) {
      throw new Conflict("email_taken", "A user with this e-mail address exists already.");
    }
    User user =
        new User(
            new UserId(new UUID(0, users.size() + 1)),
            wanted.email(),
            wanted.name(),
            wanted.role(),
            wanted.plan(),
            wanted.identity(),
            CommandLineFixture.NOW,
            null,
            null);
    users.add(user);
    return user;
  }

  @Override
  public User get(Caller admin, String idOrEmail) {
    admin.require(Scope.ADMIN);
    return users.stream()
        .filter(
            user ->
                user.id().toString().equals(idOrEmail)
                    || String.valueOf(user.email()).equals(idOrEmail))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no user " + idOrEmail + "."));
  }

  @Override
  public Optional<User> find(Caller admin, ExternalIdentity identity) {
    admin.require(Scope.ADMIN);
    return users.stream().filter(user -> identity.equals(user.identity())).findFirst();
  }

  @Override
  public List<User> list(Caller admin) {
    admin.require(Scope.ADMIN);
    return List.copyOf(users);
  }

  @Override
  public User change(Caller admin, UserId id, UnaryOperator<UserProfile> change) {
    User found = get(admin, id.toString());
    User changed = found.with(change.apply(found.profile()), CommandLineFixture.NOW);
    users.set(users.indexOf(found), changed);
    return changed;
  }

  @Override
  public void delete(Caller admin, UserId id) {
    users.remove(get(admin, id.toString()));
  }

  @Override
  public Caller actFor(Caller operator, String idOrEmail, String purpose) {
    Caller user = Caller.trusted(get(operator, idOrEmail).id());
    actedFor.add(purpose);
    return user;
  }

  @Override
  public Page<UserSummary> list(Caller admin, UserFilter filter, PageRequest page) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public UserSummary summary(Caller admin, UserId id) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public Optional<User> localOwner(Caller operator) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public CurrentUser current(Caller caller) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public CurrentUser rename(Caller caller, UnaryOperator<String> change) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public void deleteCurrent(Caller caller) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public void requireAdministrator(Caller caller) {
    throw new AssertionError("no command asks this");
  }

  @Override
  public User signIn(ExternalSignIn signIn) {
    throw new AssertionError("no command asks this");
  }
}
