package com.blossomer.gtm.application.memory;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.AuditLog;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps everything in memory, until the process ends: for tests and small programs. Behaves like
 * the database does, the verification of credentials included. Safe for use by many threads; they
 * write one after the other.
 */
public final class InMemoryStore {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<UserId, User> users = new HashMap<>();
  private final Map<UserId, UserData> data = new HashMap<>();
  private final Map<UserId, Instant> bucketFullAt = new HashMap<>();
  private final Clock clock;
  private final AuditLog auditLog = new InMemoryAuditLog(this);
  private final Verification verification;

  public InMemoryStore() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock decides whether an API key has expired, and how fast rate limits recover
   */
  public InMemoryStore(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
    this.verification = new Verification(clock);
  }

  public Repositories repositories() {
    return repositories(new StoreSession());
  }

  public UserRepository users() {
    return new InMemoryUserRepository(this, auditLog);
  }

  public SignInRepository signIns() {
    return new InMemorySignInRepository(this, new StoreSession());
  }

  public InvitationRepository invitations() {
    return new InMemoryInvitationRepository(this, new StoreSession(), auditLog);
  }

  public RateLimitRepository rateLimits() {
    return new InMemoryRateLimitRepository(this, bucketFullAt, clock);
  }

  public Transactions transactions() {
    return new InMemoryTransactions(this);
  }

  static Repositories repositories(Session session) {
    return new Repositories(
        new InMemoryCompanyRepository(session),
        new InMemoryTargetAccountRepository(session),
        new InMemoryTargetPersonaRepository(session),
        new InMemoryCampaignRepository(session),
        new InMemoryTreeRepository(session),
        new InMemoryRelatedRecords(session),
        new InMemoryApiKeyRepository(session),
        new InMemoryImportArchive(session),
        new InMemoryIdempotencyRepository(session),
        new InMemorySearchRepository(session),
        new InMemoryStatsRepository(session));
  }

  /** The published data of a user with a verified right; nobody changes it any more. */
  UserData current(Access access) {
    lock.lock();
    try {
      UserData before = data.get(access.userId());
      UserData verified = verification.verify(access, users.get(access.userId()), before);
      if (verified != before) {
        data.put(access.userId(), verified);
      }
      return verified;
    } finally {
      lock.unlock();
    }
  }

  /** Does work on the data of a user and publishes what it returns, unless it throws. */
  <T> T write(Access access, Function<UserData, Written<T>> work) {
    return locked(
        allUsers -> {
          Written<T> written = work.apply(current(access));
          data.put(access.userId(), written.data());
          return written.result();
        });
  }

  /** Does work on the users; it has to check everything before it changes anything. */
  <T> T locked(Function<Map<UserId, User>, T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException(
          "Inside a change or a transaction, only the repositories of that transaction may write.");
    }
    return reading(work);
  }

  /** Looks at the users, which the work must not change. */
  <T> T reading(Function<Map<UserId, User>, T> work) {
    lock.lock();
    try {
      return work.apply(users);
    } finally {
      lock.unlock();
    }
  }

  /** The data of anybody, for administration to count. */
  UserData dataOf(UserId id) {
    return data.get(id);
  }

  /** Publishes what administration changed, within its lock. */
  void replaceData(UserId id, UserData changed) {
    data.put(id, changed);
  }

  void addUser(User user) {
    users.put(user.id(), user);
    data.put(user.id(), new UserData());
  }

  void removeUser(UserId id) {
    users.remove(id);
    data.remove(id);
    bucketFullAt.remove(id);
  }

  /** What a piece of work left behind. */
  record Written<T>(UserData data, T result) {}

  private final class StoreSession implements Session {

    @Override
    public <T> T read(Access access, Function<UserData, T> work) {
      return work.apply(current(access));
    }

    @Override
    public <T> T write(Access access, Function<UserData, T> work) {
      return InMemoryStore.this.write(
          access,
          before -> {
            UserData copy = before.copy();
            return new Written<>(copy, work.apply(copy));
          });
    }
  }
}
