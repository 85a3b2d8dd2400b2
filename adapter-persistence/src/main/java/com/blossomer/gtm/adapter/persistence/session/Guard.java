package com.blossomer.gtm.adapter.persistence.session;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Proof;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Sets the tenant of a transaction and verifies the credential there. A credential that is not
 * valid unsets the tenant again, so that the statements behind it, which travel in the same text,
 * see no row and write none.
 */
final class Guard {

  private static final String TENANT = "select set_config('app.user_id', ?, true)";

  private static final String CHECKED_USER =
      """
      select u.id is not null, true, null::uuid, false,
        set_config('app.user_id', coalesce(u.id::text, ''), true)
      from (values (1)) as one (x)
      left join users u on u.id = ? and u.disabled_at is null""";

  private static final String API_KEY =
      """
      select u.id is not null and k.id is not null,
        coalesce(? = any (k.scopes), false),
        k.id,
        k.last_used_at is null or k.last_used_at < now() - interval '1 minute',
        set_config('app.user_id', case when ? = any (k.scopes) then u.id::text else '' end, true),
        set_config('app.api_key_id', coalesce(k.id::text, ''), true)
      from (values (1)) as one (x)
      left join users u on u.id = ? and u.disabled_at is null
      left join api_keys k
        on k.user_id = u.id and k.key_hash = ? and k.revoked_at is null
          and (k.expires_at is null or k.expires_at > now())""";

  /** A session that a key began is good for as long as that key is. */
  private static final String SESSION =
      """
      select s.id is not null and (s.api_key_id is null or k.id is not null),
        coalesce(? = any (s.scopes), false), null::uuid, false,
        set_config('app.user_id',
          case when (s.api_key_id is null or k.id is not null) and ? = any (s.scopes)
            then u.id::text else '' end, true),
        set_config('app.api_key_id', coalesce(s.api_key_id::text, ''), true)
      from (values (1)) as one (x)
      left join users u on u.id = ? and u.disabled_at is null
      left join sessions s on s.user_id = u.id and s.session_hash = ? and s.expires_at > now()
      left join api_keys k
        on k.user_id = s.user_id and k.id = s.api_key_id and k.revoked_at is null
          and (k.expires_at is null or k.expires_at > now())""";

  private static final String API_KEY_OF_ANY_SCOPE =
      API_KEY.replace("? = any (k.scopes)", "k.id is not null");

  private static final String SESSION_OF_ANY_SCOPE =
      SESSION.replace("? = any (s.scopes)", "s.id is not null");

  /** What the database said of a credential. */
  record Verdict(boolean isKnown, boolean hasScope, UUID apiKeyId, boolean isUseUnrecorded) {

    /** Refuses what the database did not confirm. */
    void enforce(Access access) {
      if (!isKnown) {
        throw new Unauthenticated(
            access.proof() instanceof Proof.Presented
                ? "The credential is unknown, expired or revoked, or its user is disabled."
                : "The user does not exist or is disabled.");
      }
      if (!hasScope) {
        throw Forbidden.missingScope(access.scope().word());
      }
    }
  }

  private Guard() {}

  static Slot<Verdict> addTo(SqlText text, Access access) {
    UUID userId = access.userId().value();
    text.query(TENANT, ResultSet::next, text(userId.toString()));
    if (access.proof() instanceof Proof.Presented presented) {
      boolean anyScope = access.scope() == null;
      String sql =
          switch (presented.kind()) {
            case API_KEY -> anyScope ? API_KEY_OF_ANY_SCOPE : API_KEY;
            case SESSION -> anyScope ? SESSION_OF_ANY_SCOPE : SESSION;
            case INVITATION -> throw new Unauthenticated("An invitation only imports.");
            case SIGN_IN_LINK -> throw new Unauthenticated("A sign-in link only begins a session.");
          };
      if (anyScope) {
        return text.query(sql, Guard::read, uuid(userId), text(presented.hash()));
      }
      String scope = access.scope().word();
      return text.query(
          sql, Guard::read, text(scope), text(scope), uuid(userId), text(presented.hash()));
    }
    return text.query(CHECKED_USER, Guard::read, uuid(userId));
  }

  private static Verdict read(ResultSet rows) throws SQLException {
    rows.next();
    return new Verdict(
        rows.getBoolean(1), rows.getBoolean(2), rows.getObject(3, UUID.class), rows.getBoolean(4));
  }
}
