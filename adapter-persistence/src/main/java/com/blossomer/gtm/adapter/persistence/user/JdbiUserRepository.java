package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.ObservedStatements;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlErrors;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Email;
import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/**
 * Keeps the users in PostgreSQL; what administration does is in the audit log, in the same
 * transaction.
 */
public final class JdbiUserRepository implements UserRepository {

  /** Who acts when it is nobody signed in, but somebody with access to the database itself. */
  private static final UUID OPERATOR = new UUID(0, 0);

  private static final String SELECT =
      "select "
          + UserRows.USER_COLUMNS
          + ", i.issuer, i.subject from users u"
          + " left join identities i on i.user_id = u.id ";

  private final Session session;
  private final Jdbi administration;

  /**
   * @param observer is told of the statements of administration
   */
  public JdbiUserRepository(
      Session session, DataSource administration, StatementObserver observer) {
    this.session = session;
    this.administration =
        Jdbi.create(administration)
            .installPlugin(new SqlObjectPlugin())
            .setSqlLogger(new ObservedStatements(observer));
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
                + ", k.scopes from users u"
                + " left join api_keys k on k.user_id = u.id and k.key_hash = ? where u.id = ?",
            rows -> readCurrent(rows, access),
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
    boolean isSession = rows.getArray("scopes") == null;
    return new CurrentUser(
        user, isSession ? Set.of(Scope.READ, Scope.WRITE) : UserRows.scopes(rows));
  }

  @Override
  public void deleteCurrent(Access access) {
    SqlText text = SqlText.named("user.deleteCurrent");
    text.update("delete from users where id = ?", uuid(access.userId().value()));
    session.run(access, text);
  }

  @Override
  public void create(User user) {
    administer(
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
          statements.audit(OPERATOR, "user.created", user.id().value());
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
    return administer(
        handle ->
            handle.createQuery(SELECT + "order by u.created_at, u.id").map(this::read).list());
  }

  @Override
  public User change(UserId id, UnaryOperator<User> change) {
    return administer(
        handle -> {
          User before =
              handle
                  .createQuery(SELECT + "where u.id = :id for no key update of u")
                  .bind("id", id.value())
                  .map(this::read)
                  .findOne()
                  .orElseThrow(() -> noSuchUser(id));
          User after = change.apply(before);
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
          if (!before.signedInAt(after.lastLoginAt()).equals(after)) {
            statements.audit(OPERATOR, action(before, after), id.value());
          }
          return after;
        });
  }

  @Override
  public void delete(UserId id) {
    administer(
        handle -> {
          UserStatements statements = handle.attach(UserStatements.class);
          if (statements.delete(id.value()) == 0) {
            throw noSuchUser(id);
          }
          statements.audit(OPERATOR, "user.deleted", id.value());
          return null;
        });
  }

  private Optional<User> findOne(String condition, UnaryOperator<Query> bind) {
    return administer(
        handle -> bind.apply(handle.createQuery(SELECT + condition)).map(this::read).findOne());
  }

  private <T> T administer(Function<Handle, T> work) {
    try {
      return administration.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw SqlErrors.toDomain(e);
    }
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

  private static String action(User before, User after) {
    if (before.isEnabled() == after.isEnabled()) {
      return "user.changed";
    }
    return after.isEnabled() ? "user.enabled" : "user.disabled";
  }

  private static NotFound noSuchUser(UserId id) {
    return new NotFound("There is no user with the id " + id + ".");
  }

  private static String address(Email email) {
    return email == null ? null : email.value();
  }

  private static OffsetDateTime time(Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
