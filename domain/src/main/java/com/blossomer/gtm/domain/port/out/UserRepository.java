package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the users. Only the methods with an {@link Access} act as that user; the others are for
 * administration, and what they change is in the {@link AuditLog} by the same transaction.
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
  void create(User user, AuditStamp stamp);

  Optional<User> find(UserId id);

  Optional<User> findByEmail(Email email);

  Optional<User> findByIdentity(ExternalIdentity identity);

  /** All users, by creation time, then id. */
  List<User> list();

  /** The users that the filter accepts and how much they have, by creation time, then id. */
  Page<UserSummary> list(UserFilter filter, PageRequest page);

  /** A user and how much they have. */
  Optional<UserSummary> summary(UserId id);

  /**
   * Changes a user in one step. That somebody has signed in is no act for the audit log.
   *
   * @throws NotFound when there is no such user
   * @throws Conflict when the new e-mail or identity is taken, or when that would leave no {@link
   *     User#isAdministrator() administrator}, unless the operator wants it
   */
  User change(UserId id, UnaryOperator<User> change, AuditStamp stamp);

  /**
   * Deletes a user with everything they own.
   *
   * @throws NotFound when there is no such user
   * @throws Conflict when that would leave no administrator, unless the operator wants it
   */
  void delete(UserId id, AuditStamp stamp);

  /** What was done through these methods, and by whom. */
  AuditLog auditLog();
}
