package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserProfile;
import com.blossomer.gtm.domain.model.user.UserSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Users: who is asking, signing in from outside, and administration, which needs the scope admin.
 */
public interface UserUseCases {

  CurrentUser current(Caller caller);

  /**
   * Calls the caller by another name.
   *
   * @param change gives the new name for the one that the caller has by then; null is none
   */
  CurrentUser rename(Caller caller, UnaryOperator<String> change);

  /**
   * Deletes the caller's account with everything in it.
   *
   * @throws Conflict when the caller is the last administrator
   */
  void deleteCurrent(Caller caller);

  /**
   * Finds the user of a validated external token: the one with this identity, else the one without
   * identity whose e-mail the issuer vouches for, else a new one if sign-up is open.
   *
   * @throws Forbidden when nobody matches and sign-up is by invitation, or the user is disabled
   * @throws Conflict when the e-mail belongs to a user with another identity
   */
  User signIn(ExternalSignIn signIn);

  /**
   * Lets only administrators through, for what no use case covers, such as measurements.
   *
   * @throws Forbidden when the caller is none, or the right lacks the scope admin
   */
  void requireAdministrator(Caller caller);

  /**
   * @throws Conflict when the e-mail or the identity is taken
   */
  User create(Caller admin, NewUser user);

  /**
   * Finds a user by id or e-mail, as a person types it.
   *
   * @throws NotFound when there is no such user
   */
  User get(Caller admin, String idOrEmail);

  /** The user whom an external sign-in knows by this identity. */
  Optional<User> find(Caller admin, ExternalIdentity identity);

  /** All users, by creation time. */
  List<User> list(Caller admin);

  /** The users that the filter accepts and how much they have, by creation time. */
  Page<UserSummary> list(Caller admin, UserFilter filter, PageRequest page);

  /**
   * A user and how much they have.
   *
   * @throws NotFound when there is no such user
   */
  UserSummary summary(Caller admin, UserId id);

  /**
   * Changes what an administrator may write about a user.
   *
   * @throws Conflict when the e-mail is taken, when administrators would disable or demote
   *     themselves, or when no administrator would be left
   */
  User change(Caller admin, UserId id, UnaryOperator<UserProfile> change);

  default User change(Caller admin, UserId id, UserChanges changes) {
    return change(admin, id, changes::of);
  }

  /** Refuses every credential of the user from now on; their data stays. */
  default User disable(Caller admin, UserId id) {
    return change(admin, id, profile -> profile.withDisabled(true));
  }

  default User enable(Caller admin, UserId id) {
    return change(admin, id, profile -> profile.withDisabled(false));
  }

  /**
   * Deletes the user with everything they own.
   *
   * @throws Conflict when administrators would delete themselves, or no administrator would be left
   */
  void delete(Caller admin, UserId id);

  /**
   * The right to act in the place of a user; that it was taken is in the audit log.
   *
   * @param purpose what it is needed for, such as the command
   * @throws Forbidden when the caller is not the operator
   */
  Caller actFor(Caller operator, String idOrEmail, String purpose);

  /**
   * The owner of a database that serves one person on their own machine: created, as an
   * administrator, when there is no user yet; empty when there are others only, or the owner is
   * disabled.
   */
  Optional<User> localOwner(Caller operator);
}
