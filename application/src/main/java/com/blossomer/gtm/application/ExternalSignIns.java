package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.time.Instant;
import java.util.Optional;

/** Which user somebody is who signs in from outside. */
final class ExternalSignIns {

  private final UserRepository users;
  private final Stamps stamps;
  private final SignUp signUp;

  ExternalSignIns(UserRepository users, Stamps stamps, SignUp signUp) {
    this.users = users;
    this.stamps = stamps;
    this.signUp = signUp;
  }

  User signIn(ExternalSignIn signIn) {
    Optional<User> known = users.findByIdentity(signIn.identity());
    if (known.isPresent()) {
      return admit(known.get(), signIn.identity());
    }
    try {
      return firstSignIn(signIn);
    } catch (Conflict e) {
      // two first requests of one person: the other one was faster
      User sameByNow = users.findByIdentity(signIn.identity()).orElseThrow(() -> e);
      return admit(sameByNow, signIn.identity());
    }
  }

  private User firstSignIn(ExternalSignIn signIn) {
    Optional<Email> email = verifiedEmail(signIn);
    Optional<User> invited = email.flatMap(users::findByEmail);
    if (invited.isPresent()) {
      return admit(invited.get(), signIn.identity());
    }
    if (signUp != SignUp.OPEN) {
      throw new Forbidden(
          "not_invited",
          "Nobody has created a user for this sign-in; ask an administrator for an invitation.");
    }
    Instant now = stamps.now();
    User user =
        new User(
            new UserId(stamps.newId()),
            email.orElse(null),
            signIn.name(),
            Role.USER,
            Plan.FREE,
            signIn.identity(),
            now,
            now,
            null);
    users.create(user, self(user.id(), now));
    return user;
  }

  private User admit(User found, ExternalIdentity identity) {
    Instant now = stamps.now();
    return users.change(
        found.id(),
        user -> {
          if (!user.isEnabled()) {
            throw new Forbidden("user_disabled", "This user is disabled; ask an administrator.");
          }
          if (user.identity() == null) {
            return user.withIdentity(identity).signedInAt(now);
          }
          if (!user.identity().equals(identity)) {
            throw new Conflict(
                "email_bound", "This e-mail address belongs to a user who signs in another way.");
          }
          return user.signedInAt(now);
        },
        self(found.id(), now));
  }

  /** Tokens come over HTTP only. */
  private static AuditStamp self(UserId id, Instant now) {
    return new AuditStamp(id, Via.api(null), now);
  }

  /** An address that is none, whoever vouches for it, finds and gives no user an e-mail. */
  private static Optional<Email> verifiedEmail(ExternalSignIn signIn) {
    if (signIn.verifiedEmail() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Email(signIn.verifiedEmail()));
    } catch (Invalid e) {
      return Optional.empty();
    }
  }
}
