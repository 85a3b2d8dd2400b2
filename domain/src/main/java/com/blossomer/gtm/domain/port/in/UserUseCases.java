package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.ExternalSignIn;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserChanges;
import com.blossomer.gtm.domain.model.user.UserId;
import java.util.List;

/**
 * Users: who is asking, signing in from outside, and administration, which needs the scope admin.
 */
public interface UserUseCases {

  CurrentUser current(Caller caller);

  /** Deletes the caller's account with everything in it. */
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

  /** All users, by creation time. */
  List<User> list(Caller admin);

  User change(Caller admin, UserId id, UserChanges changes);

  /** Refuses every credential of the user from now on; their data stays. */
  User disable(Caller admin, UserId id);

  User enable(Caller admin, UserId id);

  /** Deletes the user with everything they own. */
  void delete(Caller admin, UserId id);
}
