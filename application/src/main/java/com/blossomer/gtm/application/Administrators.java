package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.UserRepository;

/** Who may administer: the operator, and users with the role admin by a right with that scope. */
final class Administrators {

  private final UserRepository users;
  private final Stamps stamps;

  Administrators(UserRepository users, Stamps stamps) {
    this.users = users;
    this.stamps = stamps;
  }

  /**
   * The stores' methods of administration take no access, so the right is verified before them. Who
   * is refused is in the audit log.
   *
   * @param attempt what is tried, for the audit log
   * @param subject on whom; may be null
   */
  AuditStamp require(Caller caller, String attempt, UserId subject) {
    AuditStamp stamp = AuditStamp.of(caller, stamps.now());
    try {
      verify(caller);
      return stamp;
    } catch (Forbidden e) {
      users.auditLog().addRefusal(stamp, subject, attempt);
      throw e;
    }
  }

  private void verify(Caller caller) {
    Access access = caller.require(Scope.ADMIN);
    if (!caller.isOperator() && users.current(access).user().role() != Role.ADMIN) {
      throw new Forbidden("not_an_administrator", "Only an administrator can do this.");
    }
  }
}
