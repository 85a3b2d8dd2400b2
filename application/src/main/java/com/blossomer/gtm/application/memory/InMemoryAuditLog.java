package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.AuditLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The entries are changed and read within the lock of the store only. */
final class InMemoryAuditLog implements AuditLog {

  private static final Comparator<AuditEntry> NEWEST_FIRST =
      Comparator.comparing(AuditLog::key, PageKey.byTime()).reversed();

  private final InMemoryStore store;
  private final List<AuditEntry> entries = new ArrayList<>();

  InMemoryAuditLog(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(AuditStamp stamp, AuditAction action, UserId subject, String detail) {
    store.reading(
        users ->
            entries.add(
                new AuditEntry(
                    entries.size() + 1L,
                    stamp.at(),
                    stamp.actorId(),
                    null,
                    action.word(),
                    subject,
                    null,
                    detail,
                    stamp.via().channel(),
                    stamp.via().requestId())));
  }

  @Override
  public void addRefusal(AuditStamp stamp, UserId subject, String detail) {
    store.reading(
        users -> {
          if (entries.stream().noneMatch(entry -> isRecentRefusal(entry, stamp))) {
            add(stamp, AuditAction.ADMINISTRATION_REFUSED, subject, detail);
          }
          return entries;
        });
  }

  private static boolean isRecentRefusal(AuditEntry entry, AuditStamp stamp) {
    return entry.action().equals(AuditAction.ADMINISTRATION_REFUSED.word())
        && Objects.equals(entry.actorId(), stamp.actorId())
        && entry.at().isAfter(stamp.at().minus(REFUSAL_INTERVAL));
  }

  @Override
  public Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
    return store.reading(
        users ->
            Page.of(
                entries.stream()
                    .filter(entry -> accepts(filter, entry))
                    .filter(
                        entry ->
                            request
                                .after()
                                .map(key -> PageKey.byTime().compare(AuditLog.key(entry), key) < 0)
                                .orElse(true))
                    .sorted(NEWEST_FIRST)
                    .limit(request.limit() + 1L)
                    .map(entry -> withEmails(entry, users))
                    .toList(),
                request.limit(),
                AuditLog::key));
  }

  private static boolean accepts(AuditFilter filter, AuditEntry entry) {
    return (filter.user() == null
            || filter.user().equals(entry.actorId())
            || filter.user().equals(entry.subjectId()))
        && (filter.action() == null || filter.action().word().equals(entry.action()))
        && (filter.since() == null || !entry.at().isBefore(filter.since()));
  }

  private static AuditEntry withEmails(AuditEntry entry, Map<UserId, User> users) {
    return new AuditEntry(
        entry.number(),
        entry.at(),
        entry.actorId(),
        email(entry.actorId(), users),
        entry.action(),
        entry.subjectId(),
        email(entry.subjectId(), users),
        entry.detail(),
        entry.channel(),
        entry.requestId());
  }

  private static Email email(UserId id, Map<UserId, User> users) {
    User user = id == null ? null : users.get(id);
    return user == null ? null : user.email();
  }
}
