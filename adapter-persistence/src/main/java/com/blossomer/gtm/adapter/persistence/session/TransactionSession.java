package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.domain.model.user.Access;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Takes part in a transaction that somebody else begins and ends. */
final class TransactionSession implements Session {

  private final TextRunner runner;
  private final Handle handle;
  private final Access owner;

  TransactionSession(TextRunner runner, Handle handle, Access owner) {
    this.runner = runner;
    this.handle = handle;
    this.owner = owner;
  }

  @Override
  public Results run(Access access, SqlText text) {
    if (!access.userId().equals(owner.userId())) {
      throw new IllegalArgumentException("a transaction belongs to one user");
    }
    return new Results(runner.send(handle, text.name(), text.statements()), 0);
  }

  @Override
  public Results runConsistently(Access access, SqlText text) {
    return run(access, text);
  }

  @Override
  public <T> T readThenWrite(Access access, SqlText read, Function<Results, Write<T>> decide) {
    Write<T> write = decide.apply(run(access, read));
    Results results = write.text().statements().isEmpty() ? null : run(access, write.text());
    return write.result().apply(results);
  }
}
