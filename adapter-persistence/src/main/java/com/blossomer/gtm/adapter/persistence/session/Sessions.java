package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.domain.model.user.Access;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** Opens sessions of users on one pool of the application's role. */
public final class Sessions implements AutoCloseable {

  private final KeyUsage keyUsage;
  private final PooledSession pooled;

  public Sessions(DataSource source) {
    this(source, StatementObserver.NONE, UnaryOperator.identity());
  }

  /**
   * @param observer is told of every text
   * @param elsewhere prepares work that a request leaves to another thread
   */
  public Sessions(
      DataSource source, StatementObserver observer, UnaryOperator<Runnable> elsewhere) {
    Jdbi jdbi = Jdbi.create(source);
    // its template language would mangle texts such as a<b>c
    jdbi.getConfig(SqlStatements.class).setTemplateEngine((template, context) -> template);
    TextRunner runner = new TextRunner(jdbi, source, observer);
    keyUsage = new KeyUsage(runner, elsewhere);
    pooled = new PooledSession(runner, keyUsage);
  }

  /** A session in which each call is a transaction of its own. */
  public Session single() {
    return pooled;
  }

  /** Runs work of any number of texts in one transaction. */
  public <T> T inTransaction(Access access, Function<TransactionSession, T> work) {
    return pooled.inTransaction(access, work);
  }

  @Override
  public void close() {
    keyUsage.close();
  }
}
