package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.port.out.SignInRepository;

/** Keeps sign-in links and sessions in PostgreSQL. */
public final class JdbiSignInRepository implements SignInRepository {

  private final Session session;

  public JdbiSignInRepository(Session session) {
    this.session = session;
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
    session.run(access, text);
  }

  @Override
  public boolean beginSession(Access access, String linkHash, KeptSecret begun) {
    SqlText text = SqlText.named("session.begin");
    Slot<Integer> sessions =
        text.update(
            """
            with used as (
              update sign_in_links set used_at = ?::timestamptz
              where user_id = ? and link_hash = ? and used_at is null
                and expires_at > ?::timestamptz
              returning user_id
            )
            insert into sessions (id, user_id, session_hash, created_at, expires_at)
            select ?, used.user_id, ?, ?::timestamptz, ?::timestamptz from used""",
            time(begun.createdAt()),
            uuid(access.userId().value()),
            text(linkHash),
            time(begun.createdAt()),
            uuid(begun.id()),
            text(begun.hash()),
            time(begun.createdAt()),
            time(begun.expiresAt()));
    removeExpired(text, "sessions", access, begun);
    return session.run(access, text).get(sessions) == 1;
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
    session.run(access, text);
  }
}
