package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.console.ProgressBar;
import com.blossomer.gtm.adapter.cli.owner.DumpUsers;
import com.blossomer.gtm.adapter.cli.owner.UserMap;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Imports many dumps and tells what became of them. */
final class BulkCommand {
  private final Context context;
  private final CommonOptions common;
  private final BulkOptions wanted;

  BulkCommand(Context context, CommonOptions common, BulkOptions wanted) {
    this.context = context;
    this.common = common;
    this.wanted = wanted;
  }

  /**
   * @throws CommandFailure when any dump failed, after all the others were imported
   */
  void run(String name, ImportOptions options, Printer printer) {
    int jobs = wanted.jobs();
    UserMap users = wanted.users == null ? UserMap.empty() : UserMap.read(wanted.users);
    List<String> others = Stream.of(wanted.users, wanted.report).filter(Objects::nonNull).toList();
    try (BulkSource source = BulkSources.open(name, users, others);
        OutputStream report = ReportFile.open(wanted.report)) {
      BulkResult result = new BulkResult(report);
      context.withUseCases(
          common,
          useCases -> {
            importAll(source, useCases, options, result, jobs);
            return null;
          });
      result.print(printer, source.skipped(), options.dryRun());
      if (result.hasFailures()) {
        throw CommandFailure.failed(
            options.dryRun()
                ? "Not every dump can be imported; correct the causes first, or import the others."
                : "Not every dump was imported; correct the cause and run it again: what is done is"
                    + " not done twice.");
      }
    } catch (IOException e) {
      throw CommandFailure.failed(name + " cannot be read: " + e.getMessage() + ".", e);
    }
  }

  private void importAll(
      BulkSource source, UseCases useCases, ImportOptions options, BulkResult result, int jobs) {
    DumpUsers users = new DumpUsers(useCases.users(), wanted.createUsers);
    BulkImport work =
        new BulkImport(useCases, users, options, failure -> context.runtime().unexpected(failure));
    try (ProgressBar progress = ProgressBar.on(context)) {
      progress.begin("dumps", source.total());
      new BulkRun(source, work, result, progress).run(jobs);
    }
  }
}
