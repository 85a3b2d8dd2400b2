package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.adapter.persistence.session.SqlText.Statement;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Takes part in a transaction that somebody else begins. What needs no answer of its own, such as a
 * savepoint, waits and travels with the next text: it costs no round trip.
 */
public final class TransactionSession implements Session {

  private static final String SAVE = "savepoint attempt";
  private static final String RELEASE = "release savepoint attempt";
  private static final String UNDO = "rollback to savepoint attempt";

  private final TextRunner runner;
  private final Handle handle;
  private final Access owner;
  private final List<Statement> waiting = new ArrayList<>();
  private boolean hasFailed;

  TransactionSession(TextRunner runner, Handle handle, Access owner) {
    this.runner = runner;
    this.handle = handle;
    this.owner = owner;
  }

  @Override
  public Results run(Access access, SqlText text) {
    check(access);
    return send(text.name(), text.statements());
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

  @Override
  public void runLater(Access access, SqlText text) {
    check(access);
    waiting.addAll(text.statements());
  }

  /** Does a part of the work; when it throws, this part alone is undone. */
  public <T> T attempt(Supplier<T> part) {
    Statement savepoint = statement(SAVE);
    waiting.add(savepoint);
    try {
      T result = part.get();
      if (!forget(savepoint)) {
        waiting.add(statement(RELEASE));
      }
      return result;
    } catch (RuntimeException | Error e) {
      undo(savepoint, e);
      throw e;
    }
  }

  /** Stores everything. */
  void commit() {
    if (hasFailed) {
      throw new IllegalStateException("A transaction in which something failed cannot be stored.");
    }
    waiting.add(PooledSession.COMMIT);
    send(PooledSession.COMMIT.sql(), List.of());
  }

  private void undo(Statement savepoint, Throwable cause) {
    int kept = indexOf(savepoint);
    if (kept >= 0) {
      waiting.subList(kept, waiting.size()).clear();
      return;
    }
    waiting.clear();
    try {
      send(UNDO, List.of(statement(UNDO), statement(RELEASE)));
      hasFailed = false;
    } catch (RuntimeException e) {
      // the connection is broken: nothing of the transaction will be stored
      hasFailed = true;
      cause.addSuppressed(e);
    }
  }

  /** Takes back a savepoint behind which nothing was sent; false when something was. */
  private boolean forget(Statement savepoint) {
    int index = indexOf(savepoint);
    if (index >= 0) {
      waiting.remove(index);
    }
    return index >= 0;
  }

  /** By identity: all savepoints have the same words. */
  private int indexOf(Statement statement) {
    for (int i = 0; i < waiting.size(); i++) {
      if (waiting.get(i) == statement) {
        return i;
      }
    }
    return -1;
  }

  private Results send(String name, List<Statement> statements) {
    List<Statement> all = new ArrayList<>(waiting);
    int offset = all.size();
    all.addAll(statements);
    waiting.clear();
    if (all.isEmpty()) {
      return new Results(List.of(), 0);
    }
    try {
      // a text without statements takes the name of what waited for it
      String known = name == null ? SqlText.nameOf(all.get(0).sql()) : name;
      return new Results(runner.send(handle, known, all), offset);
    } catch (JdbiException e) {
      hasFailed = true;
      throw SqlErrors.toDomain(e);
    }
  }

  private void check(Access access) {
    if (!access.userId().equals(owner.userId())) {
      throw new IllegalArgumentException("a transaction belongs to one user");
    }
    if (access.scope() != owner.scope() && access.scope() != Scope.READ) {
      throw new IllegalArgumentException("a transaction has the scope that it was begun with");
    }
  }

  private static Statement statement(String sql) {
    return new Statement(sql, List.of(), null);
  }
}
