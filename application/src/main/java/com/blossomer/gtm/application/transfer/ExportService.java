package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.ExportOptions;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CurrentUser;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ExportUseCases;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Exports everything of one user, within one transaction that only reads. */
public final class ExportService implements ExportUseCases {
  private final Transactions transactions;
  private final UserRepository users;
  private final Clock clock;

  public ExportService(Transactions transactions, UserRepository users, Clock clock) {
    this.transactions = transactions;
    this.users = users;
    this.clock = clock;
  }

  @Override
  public void export(Caller caller, ExportOptions options, OutputStream target) throws IOException {
    Access access = caller.require(Scope.READ);
    CurrentUser user = users.current(access);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ExportForm form = form(options);
    try {
      transactions.inTransaction(
          access,
          repositories -> {
            write(form, new UserContent(access, repositories, user.user(), now), target);
            return null;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ExportForm form(ExportOptions options) {
    return switch (options.format()) {
      case JSON -> new JsonExport(options.originals());
      case CSV -> new CsvExport(options.originals());
      case LOCAL_STORAGE -> new LocalStorageExport();
    };
  }

  private static void write(ExportForm form, UserContent content, OutputStream target) {
    try {
      form.write(content, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
