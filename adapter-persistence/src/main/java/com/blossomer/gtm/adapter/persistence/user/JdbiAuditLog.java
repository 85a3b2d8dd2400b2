package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.user.Administration.time;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditEntry;
import com.blossomer.gtm.domain.model.user.AuditFilter;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Channel;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the audit log in PostgreSQL, in a table that the role of administration can only add to.
 */
final class JdbiAuditLog implements AuditLog {

  /** Who acts when it is nobody signed in, but somebody with access to the database itself. */
  private static final UUID OPERATOR = new UUID(0, 0);

  private static final String SELECT =
      """
      select l.seq, l.occurred_at, l.actor_id, actor.email as actor_email, l.action,
        l.subject_id, subject.email as subject_email, l.detail, l.channel, l.request_id
      from audit_log l
      left join users actor on actor.id = l.actor_id
      left join users subject on subject.id = l.subject_id""";

  private final Administration administration;

  JdbiAuditLog(Administration administration) {
    this.administration = administration;
  }

  /** Adds an entry within the transaction of what it tells of. */
  static void add(
      Handle handle, AuditStamp stamp, AuditAction action, UserId subject, String detail) {
    handle
        .attach(UserStatements.class)
        .audit(
            time(stamp.at()),
            actor(stamp),
            action.word(),
            subject == null ? null : subject.value(),
            detail,
            stamp.via().channel().word(),
            stamp.via().requestId());
  }

  @Override
  public void add(AuditStamp stamp, AuditAction action, UserId subject, String detail) {
    administration.inTransaction(
        handle -> {
          add(handle, stamp, action, subject, detail);
          return null;
        });
  }

  @Override
  public void addRefusal(AuditStamp stamp, UserId subject, String detail) {
    administration.inTransaction(
        handle -> {
          UserStatements statements = handle.attach(UserStatements.class);
          boolean isKnown =
              statements.hasEntry(
                  actor(stamp),
                  AuditAction.ADMINISTRATION_REFUSED.word(),
                  time(stamp.at().minus(REFUSAL_INTERVAL)));
          if (!isKnown) {
            add(handle, stamp, AuditAction.ADMINISTRATION_REFUSED, subject, detail);
          }
          return null;
        });
  }

  @Override
  public Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
    UUID user = filter.user() == null ? null : filter.user().value();
    Filters filters =
        new Filters()
            .add("(l.actor_id = :user or l.subject_id = :user)", "user", user)
            .add("l.action = :action", "action", word(filter.action()))
            .add("l.occurred_at >= :since", "since", time(filter.since()))
            .add("(:time, :number) > (l.occurred_at, l.seq)", after(request));
    List<AuditEntry> read =
        administration.inTransaction(
            handle ->
                filters
                    .bindTo(
                        handle.createQuery(
                            SELECT
                                + filters.where()
                                + " order by l.occurred_at desc, l.seq desc limit :limit"))
                    .bind("limit", request.limit() + 1)
                    .map(JdbiAuditLog::read)
                    .list());
    return Page.of(read, request.limit(), AuditLog::key);
  }

  private static AuditEntry read(ResultSet row, StatementContext context) throws SQLException {
    UUID actor = row.getObject("actor_id", UUID.class);
    UUID subject = row.getObject("subject_id", UUID.class);
    String channel = row.getString("channel");
    return new AuditEntry(
        row.getLong("seq"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        actor.equals(OPERATOR) ? null : new UserId(actor),
        email(row.getString("actor_email")),
        row.getString("action"),
        subject == null ? null : new UserId(subject),
        email(row.getString("subject_email")),
        row.getString("detail"),
        channel == null ? null : Word.of(Channel.class, channel).orElseThrow(),
        row.getString("request_id"));
  }

  private static Map<String, Object> after(PageRequest request) {
    return request
        .after()
        .map(
            key ->
                Map.<String, Object>of(
                    "time", time(key.time()), "number", key.id().getLeastSignificantBits()))
        .orElse(Map.of());
  }

  private static UUID actor(AuditStamp stamp) {
    return stamp.isOfOperator() ? OPERATOR : stamp.actorId().value();
  }

  private static Email email(String address) {
    return address == null ? null : new Email(address);
  }

  private static String word(AuditAction action) {
    return action == null ? null : action.word();
  }
}
