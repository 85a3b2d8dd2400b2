package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One act, as the audit log tells it. The e-mail addresses are those of today: the log itself keeps
 * ids only, and they are null for who is gone or has none.
 *
 * @param number grows from entry to entry
 * @param actorId null for the operator, who is no user
 * @param action a word of {@link AuditAction}
 * @param subjectId whom it was done to; null where it was nobody in particular
 * @param detail what exactly was done, without personal texts; may be null
 * @param channel null in entries older than this knowledge, and so is {@code requestId}
 */
public record AuditEntry(
    long number,
    Instant at,
    UserId actorId,
    Email actorEmail,
    String action,
    UserId subjectId,
    Email subjectEmail,
    String detail,
    Channel channel,
    String requestId) {

  public AuditEntry {
    requireNonNull(at, "at");
    requireNonNull(action, "action");
  }
}
