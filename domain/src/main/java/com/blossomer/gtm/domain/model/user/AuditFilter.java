package com.blossomer.gtm.domain.model.user;

import java.time.Instant;

/**
 * Which entries of the audit log are wanted; null where it does not matter.
 *
 * @param user acted, or was acted upon
 * @param since the earliest time
 */
public record AuditFilter(UserId user, AuditAction action, Instant since) {

  public static AuditFilter all() {
    return new AuditFilter(null, null, null);
  }
}
