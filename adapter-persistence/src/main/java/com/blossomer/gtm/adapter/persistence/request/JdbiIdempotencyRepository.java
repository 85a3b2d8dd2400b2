package com.blossomer.gtm.adapter.persistence.request;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.bytes;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.shared.IdempotencyKey;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.KeyClaim;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.IdempotencyRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps answers in PostgreSQL, each behind an advisory lock of its transaction. */
public final class JdbiIdempotencyRepository implements IdempotencyRepository {

  /** So many old answers at most are cleared away at once, lest one request pays for them all. */
  private static final int CLEARED_AT_ONCE = 100;

  private final Session session;

  public JdbiIdempotencyRepository(Session session) {
    this.session = session;
  }

  /**
   * Looks after it tried the lock: whoever gets it sees all that its holders before have stored. It
   * never waits, since waiting requests would hold all connections of the pool.
   */
  @Override
  public KeyClaim claim(Access access, IdempotencyKey key, Instant now) {
    UUID owner = access.userId().value();
    SqlText text = SqlText.named("idempotencyKey.claim");
    Slot<Boolean> locked =
        text.query(
            "select pg_try_advisory_xact_lock(hashtextextended('idempotency key ' || ? || ' of ' || ?, 0))",
            rows -> rows.next() && rows.getBoolean(1),
            text(key.toString()),
            text(owner.toString()));
    Slot<Optional<KeyClaim>> answered =
        text.query(
            """
            select fingerprint, status, header_names, header_values, body
            from idempotency_keys where key = ? and user_id = ? and expires_at > ?::timestamptz""",
            JdbiIdempotencyRepository::answered,
            uuid(key.value()),
            uuid(owner),
            time(now));
    Results results = session.run(access, text);
    return results
        .get(answered)
        .orElseGet(() -> results.get(locked) ? new KeyClaim.Granted() : new KeyClaim.Refused());
  }

  @Override
  public void keep(
      Access access, RepeatableRequest request, KeptAnswer answer, Instant now, Instant expiresAt) {
    UUID owner = access.userId().value();
    UUID key = request.key().value();
    List<Map.Entry<String, String>> headers = List.copyOf(answer.headers().entrySet());
    SqlText text = SqlText.named("idempotencyKey.keep");
    text.update(
        """
        delete from idempotency_keys
        where user_id = ? and expires_at <= ?::timestamptz
          and (key = ? or key = any (array(
            select key from idempotency_keys where user_id = ? and expires_at <= ?::timestamptz
            order by expires_at limit ?)))""",
        uuid(owner),
        time(now),
        uuid(key),
        uuid(owner),
        time(now),
        number(CLEARED_AT_ONCE));
    text.update(
        """
        insert into idempotency_keys
          (key, user_id, fingerprint, status, header_names, header_values, body,
            created_at, expires_at)
        select ?, u.id, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz from users u where u.id = ?""",
        uuid(key),
        text(request.fingerprint()),
        number(answer.status()),
        texts(headers.stream().map(Map.Entry::getKey).toList()),
        texts(headers.stream().map(Map.Entry::getValue).toList()),
        bytes(answer.body()),
        time(now),
        time(expiresAt),
        uuid(owner));
    session.runLater(access, text);
  }

  private static Optional<KeyClaim> answered(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      return Optional.empty();
    }
    String[] names = (String[]) rows.getArray("header_names").getArray();
    String[] values = (String[]) rows.getArray("header_values").getArray();
    Map<String, String> headers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      headers.put(names[i], values[i]);
    }
    KeptAnswer answer = new KeptAnswer(rows.getInt("status"), headers, rows.getBytes("body"));
    return Optional.of(new KeyClaim.Answered(rows.getString("fingerprint"), answer));
  }
}
