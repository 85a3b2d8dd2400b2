package com.blossomer.gtm.adapter.persistence.session;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.UserId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Records when an API key was last used, at most once a minute, beside the request: reads run in
 * read-only transactions and cannot record it themselves. What cannot be recorded now is recorded
 * at a later use.
 */
final class KeyUsage implements AutoCloseable {

  private static final int WAITING = 1_000;

  private static final String RECORD =
      """
      update api_keys set last_used_at = now()
      where user_id = ? and id = ?
        and (last_used_at is null or last_used_at < now() - interval '1 minute')""";

  private final Set<UUID> pending = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), KeyUsage::thread);
  private final TextRunner runner;
  private final UnaryOperator<Runnable> elsewhere;

  KeyUsage(TextRunner runner, UnaryOperator<Runnable> elsewhere) {
    this.runner = runner;
    this.elsewhere = elsewhere;
  }

  void record(UserId userId, UUID apiKeyId) {
    if (!pending.add(apiKeyId)) {
      return;
    }
    try {
      executor.execute(elsewhere.apply(() -> write(userId, apiKeyId)));
    } catch (RejectedExecutionException e) {
      // too many wait, or the pool is closed: a later use records it
      pending.remove(apiKeyId);
    }
  }

  private void write(UserId userId, UUID apiKeyId) {
    Access access = Caller.of(userId, Scope.WRITE).require(Scope.WRITE);
    SqlText text = SqlText.named("apiKey.used");
    text.update(RECORD, uuid(userId.value()), uuid(apiKeyId));
    try {
      new PooledSession(runner, this).run(access, text);
    } catch (GtmException e) {
      System.getLogger(KeyUsage.class.getName())
          .log(System.Logger.Level.DEBUG, "The use of an API key could not be recorded.", e);
    } finally {
      pending.remove(apiKeyId);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "api-key-usage");
    thread.setDaemon(true);
    return thread;
  }
}
