package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.out.UserRepository;

/** Who may administer: the operator, and users with the role admin by a right with that scope. */
final class Administrators {

  private final UserRepository users;

  Administrators(UserRepository users) {
    this.users = users;
  }

  /** The stores' methods of administration take no access, so the right is verified before them. */
  void require(Caller caller) {
    Access access = caller.require(Scope.ADMIN);
    if (!caller.equals(Caller.operator()) && users.current(access).user().role() != Role.ADMIN) {
      throw new Forbidden("not_an_administrator", "Only an administrator can do this.");
    }
  }
}
