package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
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
import java.util.UUID;
import java.util.function.UnaryOperator;

final class UserService implements UserUseCases {

  private static final Email LOCAL_OWNER = new Email("owner@localhost");

  private final UserRepository users;
  private final Stamps stamps;
  private final ExternalSignIns signIns;
  private final Administrators administrators;

  UserService(UserRepository users, Stamps stamps, SignUp signUp, Administrators administrators) {
    this.users = users;
    this.stamps = stamps;
    this.signIns = new ExternalSignIns(users, stamps, signUp);
    this.administrators = administrators;
  }

  @Override
  public CurrentUser current(Caller caller) {
    return users.current(caller.require(Scope.READ));
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
  public User create(Caller admin, NewUser wanted) {
    AuditStamp stamp = administrators.require(admin, "create a user", null);
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
    users.create(user, stamp);
    return user;
  }

  @Override
  public User get(Caller admin, String idOrEmail) {
    administrators.require(admin, "read a user", null);
    return find(idOrEmail).orElseThrow(() -> new NotFound("There is no user " + idOrEmail + "."));
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
    if (!operator.isOperator()) {
      throw new Forbidden("not_the_operator", "Nobody else can act in the place of a user.");
    }
    UserId user = get(operator, idOrEmail).id();
    AuditStamp stamp = AuditStamp.of(operator, stamps.now());
    users.auditLog().add(stamp, AuditAction.USER_ACTED_FOR, user, purpose);
    return Caller.trusted(user).through(operator.via());
  }

  @Override
  public Optional<User> localOwner(Caller operator) {
    administrators.require(operator, "find the local owner", null);
    Optional<User> owner = users.findByEmail(LOCAL_OWNER);
    if (owner.isEmpty() && users.list(UserFilter.all(), PageRequest.first(1)).items().isEmpty()) {
      NewUser wanted = new NewUser(LOCAL_OWNER, "Local owner", Role.ADMIN, Plan.PRO, null);
      return Optional.of(create(operator, wanted));
    }
    return owner.filter(User::isEnabled);
  }

  private static void refuseOwnAccount(AuditStamp stamp, UserId id, String sentence) {
    if (id.equals(stamp.actorId())) {
      throw new Conflict("own_account", sentence + "; ask another administrator.");
    }
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
