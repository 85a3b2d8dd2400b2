package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserProfile;
import com.blossomer.gtm.domain.model.user.UserSummary;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class UserService implements UserUseCases {

  private final UserRepository users;
  private final Stamps stamps;
  private final ExternalSignIns signIns;
  private final Administrators administrators;
  private final Operators operators;

  UserService(UserRepository users, Stamps stamps, SignUp signUp, Administrators administrators) {
    this.users = users;
    this.stamps = stamps;
    this.signIns = new ExternalSignIns(users, stamps, signUp);
    this.administrators = administrators;
    this.operators = new Operators(users, stamps);
  }

  @Override
  public CurrentUser current(Caller caller) {
    return users.current(caller.require(Scope.READ));
  }

  @Override
  public CurrentUser rename(Caller caller, UnaryOperator<String> change) {
    CurrentUser current = users.current(caller.require(Scope.WRITE));
    AuditStamp stamp = AuditStamp.of(caller, stamps.now());
    User renamed =
        users.change(
            current.user().id(),
            user -> user.with(user.profile().withName(change.apply(user.name())), stamp.at()),
            stamp);
    return new CurrentUser(renamed, current.scopes());
  }

  @Override
  public void deleteCurrent(Caller caller) {
    Access access = caller.require(Scope.WRITE);
    if (users.current(access).user().role() == Role.ADMIN) {
      // only administration can see whether another administrator is left
      users.delete(access.userId(), AuditStamp.of(caller, stamps.now()));
    } else {
      users.deleteCurrent(access);
    }
  }

  @Override
  public User signIn(ExternalSignIn signIn) {
    return signIns.signIn(signIn);
  }

  @Override
  public void requireAdministrator(Caller caller) {
    administrators.require(caller, "read the measurements", null);
  }

  @Override
  public User create(Caller admin, NewUser wanted) {
    AuditStamp stamp = administrators.require(admin, "create a user", null);
    User user = stamps.newUser(wanted);
    users.create(user, stamp);
    return user;
  }

  @Override
  public User get(Caller admin, String idOrEmail) {
    administrators.require(admin, "read a user", null);
    return operators.get(idOrEmail);
  }

  @Override
  public Optional<User> find(Caller admin, ExternalIdentity identity) {
    administrators.require(admin, "read a user", null);
    return users.findByIdentity(identity);
  }

  @Override
  public List<User> list(Caller admin) {
    administrators.require(admin, "list the users", null);
    return users.list();
  }

  @Override
  public Page<UserSummary> list(Caller admin, UserFilter filter, PageRequest page) {
    administrators.require(admin, "list the users", null);
    return users.list(filter, page);
  }

  @Override
  public UserSummary summary(Caller admin, UserId id) {
    administrators.require(admin, "read a user", id);
    return users.summary(id).orElseThrow(() -> new NotFound("There is no user " + id + "."));
  }

  @Override
  public User change(Caller admin, UserId id, UnaryOperator<UserProfile> change) {
    AuditStamp stamp = administrators.require(admin, "change a user", id);
    return users.change(
        id,
        user -> {
          User changed = user.with(change.apply(user.profile()), stamp.at());
          if (user.isAdministrator() && !changed.isAdministrator()) {
            refuseOwnAccount(stamp, id, "Administrators cannot disable or demote themselves");
          }
          return changed;
        },
        stamp);
  }

  @Override
  public void delete(Caller admin, UserId id) {
    AuditStamp stamp = administrators.require(admin, "delete a user", id);
    refuseOwnAccount(stamp, id, "Here administrators cannot delete themselves");
    users.delete(id, stamp);
  }

  @Override
  public Caller actFor(Caller operator, String idOrEmail, String purpose) {
    return operators.actFor(operator, idOrEmail, purpose);
  }

  @Override
  public Optional<User> localOwner(Caller operator) {
    return operators.localOwner(operator);
  }

  private static void refuseOwnAccount(AuditStamp stamp, UserId id, String sentence) {
    if (id.equals(stamp.actorId())) {
      throw new Conflict("own_account", sentence + "; ask another administrator.");
    }
  }
}
