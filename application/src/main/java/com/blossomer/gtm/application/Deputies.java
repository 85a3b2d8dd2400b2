package com.blossomer.gtm.application;

import com.blossomer.gtm.application.transfer.ImportService.ForAnother;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.UserRepository;

/** The one thing that an administrator does in the place of a user: to import a dump. */
final class Deputies implements ForAnother {

  private final UserRepository users;
  private final Administrators administrators;

  Deputies(UserRepository users, Administrators administrators) {
    this.users = users;
    this.administrators = administrators;
  }

  @Override
  public Caller importer(Caller admin, UserId id, boolean dryRun) {
    AuditStamp stamp = administrators.require(admin, "import for a user", id);
    User user =
        users.find(id).orElseThrow(() -> new NotFound("There is no user with the id " + id + "."));
    if (!user.isEnabled()) {
      throw new Conflict("user_disabled", "The user is disabled; enable them first.");
    }
    users.auditLog().add(stamp, AuditAction.USER_IMPORTED_FOR, id, dryRun ? "dry run" : null);
    return Caller.of(id, Scope.READ, Scope.WRITE).through(admin.via());
  }
}
