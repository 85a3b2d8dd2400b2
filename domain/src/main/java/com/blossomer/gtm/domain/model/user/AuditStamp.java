package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Who acts, by which way, and when: what the audit log keeps of every act.
 *
 * @param actorId null for the operator, who is no user
 */
public record AuditStamp(UserId actorId, Via via, Instant at) {

  public AuditStamp {
    requireNonNull(via, "via");
    requireNonNull(at, "at");
  }

  public static AuditStamp of(Caller caller, Instant at) {
    return new AuditStamp(caller.isOperator() ? null : caller.userId(), caller.via(), at);
  }

  public boolean isOfOperator() {
    return actorId == null;
  }
}
