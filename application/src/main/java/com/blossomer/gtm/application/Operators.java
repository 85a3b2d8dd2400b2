package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.util.Optional;
import java.util.UUID;

/** What only somebody with access to the database itself does. */
final class Operators {

  private static final Email LOCAL_OWNER = new Email("owner@localhost");

  private final UserRepository users;
  private final Stamps stamps;

  Operators(UserRepository users, Stamps stamps) {
    this.users = users;
    this.stamps = stamps;
  }

  Caller actFor(Caller operator, String idOrEmail, String purpose) {
    AuditStamp stamp = require(operator);
    UserId user = get(idOrEmail).id();
    users.auditLog().add(stamp, AuditAction.USER_ACTED_FOR, user, purpose);
    return Caller.trusted(user).through(operator.via());
  }

  Optional<User> localOwner(Caller operator) {
    AuditStamp stamp = require(operator);
    Optional<User> owner = users.findByEmail(LOCAL_OWNER);
    if (owner.isEmpty() && users.list(UserFilter.all(), PageRequest.first(1)).items().isEmpty()) {
      User created =
          stamps.newUser(new NewUser(LOCAL_OWNER, "Local owner", Role.ADMIN, Plan.PRO, null));
      users.create(created, stamp);
      return Optional.of(created);
    }
    return owner.filter(User::isEnabled);
  }

  /** The user whom a person means. */
  User get(String idOrEmail) {
    String text = idOrEmail.strip();
    Optional<User> found =
        text.indexOf('@') < 0
            ? parseId(text).flatMap(users::find)
            : users.findByEmail(new Email(text));
    return found.orElseThrow(() -> new NotFound("There is no user " + idOrEmail + "."));
  }

  private AuditStamp require(Caller caller) {
    if (!caller.isOperator()) {
      throw new Forbidden(
          "not_the_operator", "Only somebody with access to the database itself can do this.");
    }
    return AuditStamp.of(caller, stamps.now());
  }

  private static Optional<UserId> parseId(String text) {
    try {
      return Optional.of(new UserId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
