package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.UserId;
import java.time.Duration;
import java.util.UUID;

/**
 * What administrators did: entries are added, and never changed or removed. What changes a user is
 * added by the {@link UserRepository}, together with the change.
 */
public interface AuditLog {

  /** For how long a second refusal of the same actor is not worth an entry. */
  Duration REFUSAL_INTERVAL = Duration.ofMinutes(1);

  /**
   * Adds an act that changes nothing.
   *
   * @param subject may be null
   */
  void add(AuditStamp stamp, AuditAction action, UserId subject, String detail);

  /**
   * Adds that somebody was refused, unless the log has a refusal of theirs within {@link
   * #REFUSAL_INTERVAL}: nobody without a right shall be able to fill the log.
   *
   * @param subject may be null
   */
  void addRefusal(AuditStamp stamp, UserId subject, String detail);

  /** The entries that the filter accepts, the newest first. */
  Page<AuditEntry> list(AuditFilter filter, PageRequest page);

  /** The place of an entry in the log. */
  static PageKey key(AuditEntry entry) {
    return PageKey.at(entry.at(), new UUID(0, entry.number()));
  }
}
