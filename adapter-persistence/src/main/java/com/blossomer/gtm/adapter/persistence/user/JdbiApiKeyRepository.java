package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.out.ApiKeyRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the API keys in PostgreSQL. */
public final class JdbiApiKeyRepository implements ApiKeyRepository {

  private final Session session;

  public JdbiApiKeyRepository(Session session) {
    this.session = session;
  }

  @Override
  public void create(Access access, ApiKey key) {
    SqlText text = SqlText.named("apiKey.insert");
    text.update(
        """
        insert into api_keys
          (id, user_id, name, prefix, key_hash, scopes,
            created_at, expires_at, last_used_at, revoked_at)
        select ?, u.id, ?, ?, ?, ?,
          ?::timestamptz, ?::timestamptz, ?::timestamptz, ?::timestamptz
        from users u where u.id = ?""",
        uuid(key.id().value()),
        text(key.name()),
        text(key.prefix()),
        text(key.hash()),
        texts(key.scopes().stream().map(Scope::word).sorted().toList()),
        time(key.createdAt()),
        time(key.expiresAt()),
        time(key.lastUsedAt()),
        time(key.revokedAt()),
        uuid(access.userId().value()));
    session.run(access, text);
  }

  @Override
  public List<ApiKey> list(Access access) {
    SqlText text = SqlText.named("apiKey.list");
    Slot<List<ApiKey>> keys =
        text.query(
            "select "
                + UserRows.KEY_COLUMNS
                + " from api_keys where user_id = ? order by created_at, id",
            UserRows::keys,
            uuid(access.userId().value()));
    return session.run(access, text).get(keys);
  }

  @Override
  public Optional<ApiKey> revoke(Access access, ApiKeyId id, Instant now) {
    UUID owner = access.userId().value();
    SqlText text = SqlText.named("apiKey.revoke");
    Slot<List<ApiKey>> revoked =
        text.query(
            """
            update api_keys set revoked_at = coalesce(revoked_at, ?::timestamptz)
            where id = ? and user_id = ? returning %s"""
                .formatted(UserRows.KEY_COLUMNS),
            UserRows::keys,
            time(now),
            uuid(id.value()),
            uuid(owner));
    return session.run(access, text).get(revoked).stream().findFirst();
  }
}
