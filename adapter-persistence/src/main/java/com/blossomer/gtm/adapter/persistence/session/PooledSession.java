package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Statement;
import com.blossomer.gtm.domain.model.user.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Each call is a transaction of its own, on a connection of the pool. */
final class PooledSession implements Session {

  static final Statement COMMIT = new Statement("commit", List.of(), null);
  private static final String BEGIN_CONSISTENT_READ =
      "begin isolation level repeatable read, read only";

  private final TextRunner runner;
  private final KeyUsage keyUsage;

  PooledSession(TextRunner runner, KeyUsage keyUsage) {
    this.runner = runner;
    this.keyUsage = keyUsage;
  }

  @Override
  public Results run(Access access, SqlText text) {
    return runner.withConnection(handle -> begin(handle, begin(access), access, text, true));
  }

  @Override
  public Results runConsistently(Access access, SqlText text) {
    return runner.withConnection(
        handle -> begin(handle, BEGIN_CONSISTENT_READ, access, text, true));
  }

  @Override
  public <T> T readThenWrite(Access access, SqlText read, Function<Results, Write<T>> decide) {
    return runner.withConnection(
        handle -> {
          Write<T> write = decide.apply(begin(handle, begin(access), access, read, false));
          List<Statement> statements = new ArrayList<>(write.text().statements());
          statements.add(COMMIT);
          List<Object> values = runner.send(handle, name(write.text(), COMMIT), statements);
          return write.result().apply(new Results(values, 0));
        });
  }

  /** Runs work of any number of texts in one transaction. */
  <T> T inTransaction(Access access, Function<TransactionSession, T> work) {
    String begin = access.isReadOnly() ? BEGIN_CONSISTENT_READ : "begin";
    return runner.withConnection(
        handle -> {
          begin(handle, begin, access, new SqlText(), false);
          TransactionSession session = new TransactionSession(runner, handle, access);
          T result = work.apply(session);
          session.commit();
          return result;
        });
  }

  private static String name(SqlText text, Statement otherwise) {
    return text.statements().isEmpty() ? otherwise.sql() : text.name();
  }

  private static String begin(Access access) {
    return access.isReadOnly() ? "begin read only" : "begin";
  }

  private Results begin(Handle handle, String begin, Access access, SqlText text, boolean commit) {
    SqlText opening = new SqlText();
    opening.update(begin);
    Slot<Guard.Verdict> guard = Guard.addTo(opening, access);
    List<Statement> statements = new ArrayList<>(opening.statements());
    int offset = statements.size();
    statements.addAll(text.statements());
    if (commit) {
      statements.add(COMMIT);
    }
    List<Object> values = runner.send(handle, name(text, opening.statements().get(0)), statements);
    Guard.Verdict verdict = new Results(values, 0).get(guard);
    verdict.enforce(access);
    if (verdict.isUseUnrecorded()) {
      keyUsage.record(access.userId(), verdict.apiKeyId());
    }
    return new Results(values, offset);
  }
}
