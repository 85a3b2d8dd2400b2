package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.user.Administration.time;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditAction;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserDifference;
import com.blossomer.gtm.domain.model.user.UserFilter;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.UserSummary;
import com.blossomer.gtm.domain.port.out.AuditLog;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the users in PostgreSQL; what administration does is in the audit log, in the same
 * transaction.
 */
public final class JdbiUserRepository implements UserRepository {

  private static final String SELECT =
      "select "
          + UserRows.USER_COLUMNS
          + ", i.issuer, i.subject from users u"
          + " left join identities i on i.user_id = u.id ";

  private final Session session;
  private final Administration administration;
  private final AuditLog auditLog;

  /**
   * @param observer is told of the statements of administration
   */
  public JdbiUserRepository(
      Session session, DataSource administration, StatementObserver observer) {
    this.session = session;
    this.administration = new Administration(administration, observer);
    this.auditLog = new JdbiAuditLog(this.administration);
  }

  @Override
  public AuditLog auditLog() {
    return auditLog;
  }

  /** The external identity is not part of it: the role of requests cannot read identities. */
  @Override
  public CurrentUser current(Access access) {
    String hash = access.proof() instanceof Proof.Presented presented ? presented.hash() : null;
    SqlText text = SqlText.named("user.current");
    Slot<CurrentUser> user =
        text.query(
            "select "
                + UserRows.USER_COLUMNS
                + ", coalesce(k.scopes, s.scopes) as scopes from users u"
                + " left join api_keys k on k.user_id = u.id and k.key_hash = ?"
                + " left join sessions s on s.user_id = u.id and s.session_hash = ?"
                + " where u.id = ?",
            rows -> readCurrent(rows, access),
            text(hash),
            text(hash),
            uuid(access.userId().value()));
    return session.run(access, text).get(user);
  }

  private static CurrentUser readCurrent(ResultSet rows, Access access) throws SQLException {
    if (!rows.next()) {
      return null;
    }
    User user = UserRows.user(rows, null);
    if (access.proof() instanceof Proof.Checked checked) {
      return new CurrentUser(user, checked.scopes());
    }
    return new CurrentUser(user, UserRows.scopes(rows));
  }

  @Override
  public void deleteCurrent(Access access) {
    SqlText text = SqlText.named("user.deleteCurrent");
    text.update("delete from users where id = ?", uuid(access.userId().value()));
    session.run(access, text);
  }

  @Override
  public void create(User user, AuditStamp stamp) {
    administration.inTransaction(
        handle -> {
          UserStatements statements = handle.attach(UserStatements.class);
          statements.insert(
              user.id().value(),
              address(user.email()),
              user.name(),
              user.role().word(),
              user.plan().word(),
              time(user.createdAt()),
              time(user.lastLoginAt()),
              time(user.disabledAt()));
          writeIdentity(statements, user);
          JdbiAuditLog.add(handle, stamp, AuditAction.USER_CREATED, user.id(), null);
          return null;
        });
  }

  @Override
  public Optional<User> find(UserId id) {
    return findOne("where u.id = :value", query -> query.bind("value", id.value()));
  }

  @Override
  public Optional<User> findByEmail(Email email) {
    return findOne("where u.email = :value", query -> query.bind("value", email.value()));
  }

  @Override
  public Optional<User> findByIdentity(ExternalIdentity identity) {
    return findOne(
        "where i.issuer = :issuer and i.subject = :subject",
        query -> query.bind("issuer", identity.issuer()).bind("subject", identity.subject()));
  }

  @Override
  public List<User> list() {
    return administration.inTransaction(
        handle ->
            handle.createQuery(SELECT + "order by u.created_at, u.id").map(this::read).list());
  }

  @Override
  public Page<UserSummary> list(UserFilter filter, PageRequest page) {
    return administration.inTransaction(handle -> UserSummaries.list(handle, filter, page));
  }

  @Override
  public Optional<UserSummary> summary(UserId id) {
    return administration.inTransaction(handle -> UserSummaries.find(handle, id));
  }

  @Override
  public User change(UserId id, UnaryOperator<User> change, AuditStamp stamp) {
    return administration.inTransaction(
        handle -> {
          User before = locked(handle, id, "no key update");
          User after = change.apply(before);
          if (!after.isAdministrator()) {
            requireAnotherAdministrator(handle, before, stamp);
          }
          UserStatements statements = handle.attach(UserStatements.class);
          statements.update(
              id.value(),
              address(after.email()),
              after.name(),
              after.role().word(),
              after.plan().word(),
              time(after.lastLoginAt()),
              time(after.disabledAt()));
          if (!Objects.equals(before.identity(), after.identity())) {
            statements.deleteIdentity(id.value());
            writeIdentity(statements, after);
          }
          UserDifference difference = new UserDifference(before, after);
          if (!difference.isEmpty()) {
            JdbiAuditLog.add(handle, stamp, difference.action(), id, difference.detail());
          }
          return after;
        });
  }

  @Override
  public void delete(UserId id, AuditStamp stamp) {
    administration.inTransaction(
        handle -> {
          requireAnotherAdministrator(handle, locked(handle, id, "update"), stamp);
          handle.attach(UserStatements.class).delete(id.value());
          JdbiAuditLog.add(handle, stamp, AuditAction.USER_DELETED, id, null);
          return null;
        });
  }

  private User locked(Handle handle, UserId id, String strength) {
    return handle
        .createQuery(SELECT + "where u.id = :id for " + strength + " of u")
        .bind("id", id.value())
        .map(this::read)
        .findOne()
        .orElseThrow(() -> new NotFound("There is no user with the id " + id + "."));
  }

  /**
   * Two administrators who remove each other wait here, and the second one sees what the first did.
   */
  private static void requireAnotherAdministrator(Handle handle, User before, AuditStamp stamp) {
    if (stamp.isOfOperator() || !before.isAdministrator()) {
      return;
    }
    UserStatements statements = handle.attach(UserStatements.class);
    statements.lockAdministrators();
    if (!statements.hasAdministratorBeside(before.id().value())) {
      throw Conflict.lastAdministrator();
    }
  }

  private Optional<User> findOne(String condition, UnaryOperator<Query> bind) {
    return administration.inTransaction(
        handle -> bind.apply(handle.createQuery(SELECT + condition)).map(this::read).findOne());
  }

  private User read(ResultSet row, StatementContext context) throws SQLException {
    return UserRows.user(row, UserRows.identity(row));
  }

  private static void writeIdentity(UserStatements statements, User user) {
    if (user.identity() != null) {
      statements.insertIdentity(
          user.identity().issuer(), user.identity().subject(), user.id().value());
    }
  }

  private static String address(Email email) {
    return email == null ? null : email.value();
  }
}
