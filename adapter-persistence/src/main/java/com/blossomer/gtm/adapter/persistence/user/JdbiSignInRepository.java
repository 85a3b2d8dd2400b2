package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.argument.Argument;

/** Keeps sign-in links and sessions in PostgreSQL. */
public final class JdbiSignInRepository implements SignInRepository {

  private final Session store;

  public JdbiSignInRepository(Session store) {
    this.store = store;
  }

  @Override
  public void createLink(Access access, KeptSecret link) {
    SqlText text = SqlText.named("signInLink.insert");
    text.update(
        """
        insert into sign_in_links (id, user_id, link_hash, created_at, expires_at)
        select ?, u.id, ?, ?::timestamptz, ?::timestamptz from users u where u.id = ?""",
        uuid(link.id()),
        text(link.hash()),
        time(link.createdAt()),
        time(link.expiresAt()),
        uuid(access.userId().value()));
    removeExpired(text, "sign_in_links", access, link);
    store.run(access, text);
  }

  @Override
  public Optional<BrowserSession> beginByLink(Access access, String linkHash, KeptSecret begun) {
    return begin(
        access,
        begun,
        """
        with used as (
          update sign_in_links set used_at = ?::timestamptz
          where user_id = ? and link_hash = ? and used_at is null
            and expires_at > ?::timestamptz
          returning user_id
        )
        insert into sessions as s
          (id, user_id, session_hash, created_at, expires_at, scopes, api_key_id)
        select ?, u.id, ?, ?::timestamptz, ?::timestamptz,
          case when u.role = 'admin' then ? else ? end, null
        from used join users u on u.id = used.user_id
        returning\s"""
            + UserRows.SESSION_COLUMNS,
        time(begun.createdAt()),
        uuid(access.userId().value()),
        text(linkHash),
        time(begun.createdAt()),
        uuid(begun.id()),
        text(begun.hash()),
        time(begun.createdAt()),
        time(begun.expiresAt()),
        words(Role.ADMIN.scopes()),
        words(Role.USER.scopes()));
  }

  @Override
  public Optional<BrowserSession> beginByKey(Access access, String keyHash, KeptSecret begun) {
    return begin(
        access,
        begun,
        """
        with used as (
          update api_keys set last_used_at = ?::timestamptz
          where user_id = ? and key_hash = ? and revoked_at is null
            and (expires_at is null or expires_at > ?::timestamptz)
          returning id, user_id, scopes, expires_at
        )
        insert into sessions as s
          (id, user_id, session_hash, created_at, expires_at, scopes, api_key_id)
        select ?, k.user_id, ?, ?::timestamptz, least(?::timestamptz, k.expires_at),
          k.scopes, k.id
        from used k
        returning\s"""
            + UserRows.SESSION_COLUMNS,
        time(begun.createdAt()),
        uuid(access.userId().value()),
        text(keyHash),
        time(begun.createdAt()),
        uuid(begun.id()),
        text(begun.hash()),
        time(begun.createdAt()),
        time(begun.expiresAt()));
  }

  @Override
  public BrowserSession begin(Access access, KeptSecret begun, Set<Scope> scopes) {
    return begin(
            access,
            begun,
            """
            insert into sessions as s
              (id, user_id, session_hash, created_at, expires_at, scopes, api_key_id)
            select ?, u.id, ?, ?::timestamptz, ?::timestamptz, ?, null
            from users u where u.id = ?
            returning\s"""
                + UserRows.SESSION_COLUMNS,
            uuid(begun.id()),
            text(begun.hash()),
            time(begun.createdAt()),
            time(begun.expiresAt()),
            words(scopes),
            uuid(access.userId().value()))
        .orElseThrow();
  }

  private Optional<BrowserSession> begin(
      Access access, KeptSecret begun, String sql, Argument... arguments) {
    SqlText text = SqlText.named("session.begin");
    Slot<Optional<BrowserSession>> session =
        text.query(
            sql,
            rows -> rows.next() ? Optional.of(UserRows.session(rows)) : Optional.empty(),
            arguments);
    removeExpired(text, "sessions", access, begun);
    return store.run(access, text).get(session);
  }

  @Override
  public SignedIn current(Access access) {
    SqlText text = SqlText.named("session.current");
    Slot<SignedIn> current =
        text.query(
            "select "
                + UserRows.USER_COLUMNS
                + ", "
                + UserRows.SESSION_COLUMNS
                + " from users u join sessions s on s.user_id = u.id"
                + " where s.user_id = ? and s.session_hash = ?",
            JdbiSignInRepository::signedIn,
            uuid(access.userId().value()),
            text(((Proof.Presented) access.proof()).hash()));
    return store.run(access, text).get(current);
  }

  /** Nobody comes back for them; a new one is the moment to clear the user's old ones away. */
  private static void removeExpired(SqlText text, String table, Access access, KeptSecret newest) {
    text.update(
        "delete from " + table + " where user_id = ? and expires_at <= ?::timestamptz",
        uuid(access.userId().value()),
        time(newest.createdAt()));
  }

  @Override
  public void endSession(Access access, String sessionHash) {
    SqlText text = SqlText.named("session.end");
    text.update(
        "delete from sessions where user_id = ? and session_hash = ?",
        uuid(access.userId().value()),
        text(sessionHash));
    store.run(access, text);
  }

  @Override
  public void endAllSessions(Access access) {
    SqlText text = SqlText.named("session.endAll");
    text.update("delete from sessions where user_id = ?", uuid(access.userId().value()));
    store.run(access, text);
  }

  private static SignedIn signedIn(ResultSet rows) throws SQLException {
    return rows.next() ? new SignedIn(UserRows.user(rows, null), UserRows.session(rows)) : null;
  }

  private static Argument words(Collection<Scope> scopes) {
    return texts(scopes.stream().map(Scope::word).sorted().toList());
  }
}
