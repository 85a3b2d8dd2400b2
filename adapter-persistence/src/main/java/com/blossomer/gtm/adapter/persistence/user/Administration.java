package com.blossomer.gtm.adapter.persistence.user;

import com.blossomer.gtm.adapter.persistence.session.ObservedStatements;
import com.blossomer.gtm.adapter.persistence.session.SqlErrors;
import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** Works across users, as the role {@code blossomer_admin}. */
final class Administration {

  private final Jdbi jdbi;

  Administration(DataSource source, StatementObserver observer) {
    jdbi =
        Jdbi.create(source)
            .installPlugin(new SqlObjectPlugin())
            .setSqlLogger(new ObservedStatements(observer));
  }

  <T> T inTransaction(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw SqlErrors.toDomain(e);
    }
  }

  static OffsetDateTime time(Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
