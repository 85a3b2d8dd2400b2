package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.adapter.persistence.aggregate.JdbiCampaignRepository;
import com.blossomer.gtm.adapter.persistence.aggregate.JdbiCompanyRepository;
import com.blossomer.gtm.adapter.persistence.aggregate.JdbiRelatedRecords;
import com.blossomer.gtm.adapter.persistence.aggregate.JdbiTargetAccountRepository;
import com.blossomer.gtm.adapter.persistence.aggregate.JdbiTargetPersonaRepository;
import com.blossomer.gtm.adapter.persistence.aggregate.JdbiTreeRepository;
import com.blossomer.gtm.adapter.persistence.request.JdbiIdempotencyRepository;
import com.blossomer.gtm.adapter.persistence.search.JdbiSearchRepository;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.Sessions;
import com.blossomer.gtm.adapter.persistence.session.TransactionSession;
import com.blossomer.gtm.adapter.persistence.stats.JdbiStatsRepository;
import com.blossomer.gtm.adapter.persistence.transfer.JdbiImportArchive;
import com.blossomer.gtm.adapter.persistence.user.JdbiApiKeyRepository;
import com.blossomer.gtm.adapter.persistence.user.JdbiInvitationRepository;
import com.blossomer.gtm.adapter.persistence.user.JdbiRateLimitRepository;
import com.blossomer.gtm.adapter.persistence.user.JdbiSignInRepository;
import com.blossomer.gtm.adapter.persistence.user.JdbiUserRepository;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transaction;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The stores on a migrated PostgreSQL database. Everything of a user goes through the role {@code
 * blossomer_app}, which Row-Level Security binds to that user; what goes across users goes through
 * {@code blossomer_admin}.
 */
public final class PostgresDatabase implements AutoCloseable {

  private final Reachability reachability;
  private final Sessions sessions;
  private final Repositories repositories;
  private final UserRepository users;
  private final InvitationRepository invitations;
  private final AutoCloseable pools;

  private PostgresDatabase(
      DataSource app,
      DataSource admin,
      DataSource probe,
      Observation observation,
      AutoCloseable pools) {
    reachability = new Reachability(probe);
    this.pools = pools;
    sessions = new Sessions(app, observation.statements(), observation.elsewhere());
    repositories = repositories(sessions.single());
    users = new JdbiUserRepository(sessions.single(), admin, observation.statements());
    invitations = new JdbiInvitationRepository(sessions.single(), admin, observation.statements());
  }

  /**
   * Opens pools of its own, which it closes at the end. The database may be away at this moment.
   */
  public static PostgresDatabase connect(DatabaseLogin app, DatabaseLogin admin) {
    return connect(app, admin, Observation.NONE);
  }

  /** Like {@link #connect(DatabaseLogin, DatabaseLogin)}, observed. */
  public static PostgresDatabase connect(
      DatabaseLogin app, DatabaseLogin admin, Observation observation) {
    HikariDataSource appPool = Pools.ofApplication(app, observation.pools());
    HikariDataSource adminPool = Pools.ofAdministration(admin, observation.pools());
    return new PostgresDatabase(
        appPool,
        adminPool,
        Pools.probe(app),
        observation,
        () -> {
          appPool.close();
          adminPool.close();
        });
  }

  /**
   * Uses the host's own pools, which stay the host's to close.
   *
   * @param app logs in as {@code blossomer_app}
   * @param admin logs in as {@code blossomer_admin}
   */
  public static PostgresDatabase on(DataSource app, DataSource admin) {
    return on(app, admin, Observation.NONE);
  }

  /**
   * Like {@link #on(DataSource, DataSource)}, observed; the pools are the host's own to measure.
   */
  public static PostgresDatabase on(DataSource app, DataSource admin, Observation observation) {
    return new PostgresDatabase(app, admin, app, observation, () -> {});
  }

  public Repositories repositories() {
    return repositories;
  }

  public UserRepository users() {
    return users;
  }

  public SignInRepository signIns() {
    return new JdbiSignInRepository(sessions.single());
  }

  public InvitationRepository invitations() {
    return invitations;
  }

  public RateLimitRepository rateLimits() {
    return new JdbiRateLimitRepository(sessions.single());
  }

  public Transactions transactions() {
    return new Transactions() {
      @Override
      public <T> T transact(Access access, Function<Transaction, T> work) {
        return sessions.inTransaction(access, session -> work.apply(transaction(session)));
      }
    };
  }

  private static Transaction transaction(TransactionSession session) {
    Repositories inside = repositories(session);
    return new Transaction() {
      @Override
      public Repositories repositories() {
        return inside;
      }

      @Override
      public <T> T attempt(Supplier<T> part) {
        return session.attempt(part);
      }
    };
  }

  /** Whether the database answers now, within about a second. */
  public boolean isReachable() {
    return reachability.isReachable();
  }

  @Override
  public void close() {
    sessions.close();
    try {
      pools.close();
    } catch (Exception e) {
      throw new IllegalStateException("The connection pools could not be closed.", e);
    }
  }

  private static Repositories repositories(Session session) {
    return new Repositories(
        new JdbiCompanyRepository(session),
        new JdbiTargetAccountRepository(session),
        new JdbiTargetPersonaRepository(session),
        new JdbiCampaignRepository(session),
        new JdbiTreeRepository(session),
        new JdbiRelatedRecords(session),
        new JdbiApiKeyRepository(session),
        new JdbiImportArchive(session),
        new JdbiIdempotencyRepository(session),
        new JdbiSearchRepository(session),
        new JdbiStatsRepository(session));
  }
}
