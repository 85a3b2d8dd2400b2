package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.user.Administration.time;

import com.blossomer.gtm.adapter.persistence.session.Parameters;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.migration.Invitation;
import com.blossomer.gtm.domain.model.migration.InvitationFilter;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps invitations in PostgreSQL: users reach their own, administration makes and lists all. */
public final class JdbiInvitationRepository implements InvitationRepository {

  private static final String COLUMNS =
      """
      m.id, m.user_id, m.batch_id, m.link_hash, m.created_at, m.expires_at, m.uploaded_at,
        m.previewed_at, m.imported_at, m.import_id, m.undone_at, m.failed_at, m.failure""";

  private final Session session;
  private final Administration administration;

  /**
   * @param observer is told of the statements of administration
   */
  public JdbiInvitationRepository(
      Session session, DataSource administration, StatementObserver observer) {
    this.session = session;
    this.administration = new Administration(administration, observer);
  }

  @Override
  public void create(Invitation invitation, AuditStamp stamp) {
    administration.inTransaction(
        handle -> {
          InvitationStatements statements = handle.attach(InvitationStatements.class);
          statements.deleteUnused(invitation.userId().value());
          int created =
              statements.insert(
                  invitation.id(),
                  invitation.userId().value(),
                  invitation.batch(),
                  invitation.hash(),
                  time(invitation.createdAt()),
                  time(invitation.expiresAt()));
          if (created == 0) {
            throw new NotFound("There is no such user.");
          }
          JdbiAuditLog.add(
              handle,
              stamp,
              AuditAction.USER_INVITED,
              invitation.userId(),
              "batch " + invitation.batch());
          return null;
        });
  }

  @Override
  public Page<InvitedUser> list(InvitationFilter filter, PageRequest request) {
    Filters filters =
        new Filters()
            .add("m.user_id = :user", "user", filter.user() == null ? null : filter.user().value())
            .add("m.batch_id = :batch", "batch", filter.batch())
            .add("(m.created_at, m.id) > (:time, :id)", after(request));
    List<InvitedUser> read =
        administration.inTransaction(
            handle ->
                filters
                    .bindTo(
                        handle.createQuery(
                            "select "
                                + COLUMNS
                                + ", u.email from migration_invitations m"
                                + " join users u on u.id = m.user_id"
                                + filters.where()
                                + " order by m.created_at, m.id limit :limit"))
                    .bind("limit", request.limit() + 1)
                    .map((row, context) -> invited(row))
                    .list());
    return Page.of(
        read,
        request.limit(),
        invited -> PageKey.at(invited.invitation().createdAt(), invited.invitation().id()));
  }

  @Override
  public Optional<Invitation> find(Access access, String hash) {
    SqlText text = SqlText.named("invitation.find");
    Slot<Optional<Invitation>> found =
        text.query(
            "select "
                + COLUMNS
                + " from migration_invitations m where m.user_id = ? and m.link_hash = ?",
            rows -> rows.next() ? Optional.of(invitation(rows)) : Optional.empty(),
            uuid(access.userId().value()),
            text(hash));
    return session.run(access, text).get(found);
  }

  @Override
  public void update(Access access, Invitation changed) {
    SqlText text = SqlText.named("invitation.update");
    text.update(
        """
        update migration_invitations set uploaded_at = ?::timestamptz,
          previewed_at = ?::timestamptz, imported_at = ?::timestamptz, import_id = ?,
          undone_at = ?::timestamptz, failed_at = ?::timestamptz, failure = ?
        where user_id = ? and id = ?""",
        Parameters.time(changed.uploadedAt()),
        Parameters.time(changed.previewedAt()),
        Parameters.time(changed.importedAt()),
        uuid(changed.importId() == null ? null : changed.importId().value()),
        Parameters.time(changed.undoneAt()),
        Parameters.time(changed.failedAt()),
        text(changed.failure()),
        uuid(access.userId().value()),
        uuid(changed.id()));
    session.run(access, text);
  }

  private static Map<String, Object> after(PageRequest request) {
    return request
        .after()
        .map(key -> Map.<String, Object>of("time", time(key.time()), "id", key.id()))
        .orElse(Map.of());
  }

  private static InvitedUser invited(ResultSet row) throws SQLException {
    String email = row.getString("email");
    return new InvitedUser(invitation(row), email == null ? null : new Email(email));
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    UUID importId = row.getObject("import_id", UUID.class);
    return new Invitation(
        row.getObject("id", UUID.class),
        row.getObject("batch_id", UUID.class),
        new UserId(row.getObject("user_id", UUID.class)),
        row.getString("link_hash"),
        instant(row, "created_at"),
        instant(row, "expires_at"),
        instant(row, "uploaded_at"),
        instant(row, "previewed_at"),
        instant(row, "imported_at"),
        importId == null ? null : new ImportId(importId),
        instant(row, "undone_at"),
        instant(row, "failed_at"),
        row.getString("failure"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
