package com.blossomer.gtm.adapter.persistence.user;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.model.user.RateLimitPolicy;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keeps the buckets of requests in PostgreSQL, by the clock of the database. */
public final class JdbiRateLimitRepository implements RateLimitRepository {

  /** A crash may forget the last leases; they are not worth the wait for the disk. */
  private static final String NO_WAIT = "select set_config('synchronous_commit', 'off', true)";

  /** Below 0 after a pause, above a minute only when the clock went back. */
  private static final String SECONDS_TO_FULL =
      "least(60, greatest(0, extract(epoch from r.full_at - now())))";

  private static final String HELD =
      "floor(excluded.per_minute * (1 - " + SECONDS_TO_FULL + " / 60) + 0.01)";

  /** As {@link RateLease#grant} has it. */
  private static final String GRANTED =
      "least(?, " + HELD + ", greatest(1, floor(" + HELD + " / 2)))";

  private static final String LEASE =
      """
      insert into rate_limits as r (user_id, per_minute, granted, full_at)
      select u.id, u.per_minute, u.granted,
        now() + make_interval(secs => u.granted * 60.0 / u.per_minute)
      from (
        select id, per_minute, least(?, greatest(1, per_minute / 2)) as granted
        from (
          select id, case plan when 'pro' then ? else ? end as per_minute
          from users where id = ? and role <> 'admin'
        ) as limited
      ) as u
      on conflict (user_id) do update set
        per_minute = excluded.per_minute,
        granted = %s,
        full_at = now() + make_interval(secs => %s + %s * 60.0 / excluded.per_minute)
      returning r.per_minute, r.granted, extract(epoch from r.full_at - now())"""
          .formatted(GRANTED, SECONDS_TO_FULL, GRANTED);

  private final Session session;

  public JdbiRateLimitRepository(Session session) {
    this.session = session;
  }

  @Override
  public RateLease lease(Access access, RateLimitPolicy policy, int wanted) {
    SqlText text = SqlText.named("rateLimit.lease");
    text.query(NO_WAIT, ResultSet::next);
    Slot<RateLease> lease =
        text.query(
            LEASE,
            JdbiRateLimitRepository::read,
            number(wanted),
            number(policy.proPerMinute()),
            number(policy.freePerMinute()),
            uuid(access.userId().value()),
            number(wanted),
            number(wanted));
    return session.run(access, text).get(lease);
  }

  /** No row is that of an administrator. */
  private static RateLease read(ResultSet rows) throws SQLException {
    return rows.next()
        ? RateLease.of(rows.getInt(1), rows.getInt(2), rows.getDouble(3))
        : RateLease.unlimited();
  }
}
