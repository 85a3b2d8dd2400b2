package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.adapter.persistence.session.SqlText.Statement;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.core.transaction.TransactionException;
import org.postgresql.PGStatement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * The one place that sends texts of several statements. Such a text can fail in the middle or lack
 * its COMMIT, and would then leave a connection inside a transaction to its next borrower; so this
 * heals each connection that goes back, or evicts it.
 */
final class TextRunner {

  /** Lets the server forget the statement. */
  private static final StatementCustomizer PLANNED_ONCE =
      new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context)
            throws SQLException {
          statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
      };

  private final Jdbi jdbi;
  private final DataSource source;
  private final StatementObserver observer;
  private final RecurringTexts recurring = new RecurringTexts();

  TextRunner(Jdbi jdbi, DataSource source, StatementObserver observer) {
    this.jdbi = jdbi;
    this.source = source;
    this.observer = observer;
  }

  /** Borrows a connection for the work, which may send any number of texts on it. */
  <T> T withConnection(Function<Handle, T> work) {
    try (Handle handle = jdbi.open()) {
      try {
        return work.apply(handle);
      } finally {
        leaveIdle(handle.getConnection());
      }
    } catch (JdbiException e) {
      throw SqlErrors.toDomain(e);
    }
  }

  /** Sends the statements as one text, in one round trip, and reads all their results. */
  List<Object> send(Handle handle, String name, List<Statement> statements) {
    long begin = System.nanoTime();
    long rows = 0;
    boolean hasFailed = true;
    try {
      List<Object> values = send(handle, statements);
      rows = values.stream().mapToLong(TextRunner::rows).sum();
      hasFailed = false;
      return values;
    } finally {
      Duration duration = Duration.ofNanos(System.nanoTime() - begin);
      observer.ran(new StatementObserver.Run(name, duration, rows, hasFailed));
    }
  }

  private List<Object> send(Handle handle, List<Statement> statements) {
    String sql = statements.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
    try (Update update = handle.createUpdate(sql)) {
      int position = 0;
      for (Statement statement : statements) {
        for (Argument argument : statement.arguments()) {
          update.bind(position++, argument);
        }
      }
      if (statements.stream().anyMatch(this::isRare)) {
        update.addCustomizer(PLANNED_ONCE);
      }
      return update.execute((executed, context) -> readAll(executed.get(), statements));
    }
  }

  private boolean isRare(Statement statement) {
    return statement.isVaried() && !recurring.isRecurring(statement.sql());
  }

  private static List<Object> readAll(PreparedStatement executed, List<Statement> statements)
      throws SQLException {
    List<Object> values = new ArrayList<>(statements.size());
    boolean isRows = executed.getUpdateCount() == -1;
    for (Statement statement : statements) {
      if (isRows != (statement.reader() != null)) {
        throw new SQLException(
            "The statement returned " + (isRows ? "rows" : "no rows") + ": " + statement.sql());
      }
      if (isRows) {
        try (ResultSet rows = executed.getResultSet()) {
          values.add(statement.reader().read(rows));
        }
      } else {
        values.add(executed.getUpdateCount());
      }
      isRows = executed.getMoreResults();
    }
    return values;
  }

  /** What a statement changed, or the results that its reader made of its rows. */
  private static long rows(Object value) {
    if (value instanceof Integer changed) {
      return changed;
    }
    if (value instanceof Collection<?> items) {
      return items.size();
    }
    if (value instanceof Map<?, ?> items) {
      return items.size();
    }
    if (value instanceof Optional<?> item) {
      return item.isPresent() ? 1 : 0;
    }
    return value == null || value instanceof Boolean || value instanceof Guard.Verdict ? 0 : 1;
  }

  private void leaveIdle(Connection connection) {
    try {
      BaseConnection postgres = connection.unwrap(BaseConnection.class);
      if (postgres.isClosed() || postgres.getTransactionState() == TransactionState.IDLE) {
        return;
      }
      postgres.execSQLUpdate("ROLLBACK");
      if (postgres.getTransactionState() == TransactionState.IDLE) {
        return;
      }
    } catch (SQLException e) {
      // not to be saved: evicted below; what went wrong first is already on its way to the caller
    }
    evict(connection);
  }

  private void evict(Connection connection) {
    try {
      if (source instanceof HikariDataSource pool) {
        pool.evictConnection(connection);
      } else {
        connection.unwrap(BaseConnection.class).abort(Runnable::run);
      }
    } catch (SQLException e) {
      throw new TransactionException("A broken connection could not be closed.", e);
    }
  }
}
