package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the users. Only the methods with an {@link Access} act as that user; the others are for
 * administration.
 */
public interface UserRepository {

  /**
   * The user behind the access with the scopes of the credential. The external identity may be left
   * out: only administration needs it.
   */
  CurrentUser current(Access access);

  /** Deletes the user behind the access with everything they own. */
  void deleteCurrent(Access access);

  /**
   * @throws Conflict when the e-mail or the identity is taken
   */
  void create(User user);

  Optional<User> find(UserId id);

  Optional<User> findByEmail(Email email);

  Optional<User> findByIdentity(ExternalIdentity identity);

  /** All users, by creation time, then id. */
  List<User> list();

  /**
   * Changes a user in one step.
   *
   * @throws NotFound when there is no such user
   * @throws Conflict when the new e-mail or identity is taken
   */
  User change(UserId id, UnaryOperator<User> change);

  /**
   * Deletes a user with everything they own.
   *
   * @throws NotFound when there is no such user
   */
  void delete(UserId id);
}
