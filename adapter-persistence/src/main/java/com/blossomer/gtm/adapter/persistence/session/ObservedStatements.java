package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.adapter.persistence.session.StatementObserver.Run;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.extension.ExtensionMethod;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Tells an observer of statements that are sent one by one, as administration does. */
public final class ObservedStatements implements SqlLogger {

  private final StatementObserver observer;

  public ObservedStatements(StatementObserver observer) {
    this.observer = observer;
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    tell(context, false);
  }

  @Override
  public void logException(StatementContext context, SQLException failure) {
    tell(context, true);
  }

  private void tell(StatementContext context, boolean hasFailed) {
    Duration duration = Duration.of(context.getElapsedTime(ChronoUnit.NANOS), ChronoUnit.NANOS);
    observer.ran(new Run(name(context), duration, 0, hasFailed));
  }

  private static String name(StatementContext context) {
    ExtensionMethod method = context.getExtensionMethod();
    return method == null
        ? SqlText.nameOf(context.getRawSql())
        : method.getType().getSimpleName() + "." + method.getMethod().getName();
  }
}
