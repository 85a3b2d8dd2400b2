package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.ProgressBar;
import com.blossomer.gtm.adapter.cli.console.UserNameConverter;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a dump of the old app for a user, or many dumps for many users. */
@Command(
    name = "import",
    description =
        "Import what browsers of the old app held, each dump in one transaction; importing it again"
            + " adds nothing.",
    footer = {
      "  blossomer import examples/browser-dumps/current.json --user ada@example.com --dry-run",
      "  blossomer import examples/browser-dumps/current.json --user ada@example.com",
      "  blossomer import - --user ada@example.com --json < dump.json",
      "  blossomer import dumps/ --create-users --jobs 4 --report report.ndjson",
      "  blossomer import dumps.zip --users map.csv --dry-run",
      "  blossomer import dumps.ndjson --report report.ndjson"
    })
public final class ImportCommand implements Runnable {
  private static final String PURPOSE = "blossomer import";

  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Option(
      names = "--user",
      paramLabel = "USER",
      converter = UserNameConverter.class,
      description = "The e-mail address or id of the user, for one dump.")
  private String user;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description =
          "The dump, as JSON.stringify(localStorage) gives it; - reads standard input. Or many of"
              + " them: a directory or a .zip with a file a user (ada@example.com.json), or an"
              + " .ndjson with a line {\"user\": \"…\", \"dump\": {…}} each.")
  private String file;

  @Option(names = "--dry-run", description = "Only report what would be done.")
  private boolean dryRun;

  @Option(
      names = "--restore-deleted",
      description = "Create again what an earlier import created and was deleted since.")
  private boolean restoreDeleted;

  @Option(
      names = "--force",
      description =
          "Take also a dump from a browser that was signed in with another e-mail address.")
  private boolean force;

  @ArgGroup(exclusive = false)
  private final BulkOptions bulk = new BulkOptions();

  public ImportCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    ImportOptions options =
        ImportOptions.STORE.withDryRun(dryRun).withRestoreDeleted(restoreDeleted).withForce(force);
    if (BulkSources.isMany(file)) {
      if (user != null) {
        throw CommandFailure.wrongUsage(
            "--user goes with one dump; of many, each names its own (see 'blossomer import --help').");
      }
      new BulkCommand(context, common, bulk).run(file, options, context.printer(json));
    } else {
      importOne(options);
    }
  }

  private void importOne(ImportOptions options) {
    bulk.refuseForOneDump();
    if (user == null) {
      throw CommandFailure.wrongUsage("Missing: --user USER (see 'blossomer import --help').");
    }
    byte[] dump = DumpFile.read(file, context.terminal().in());
    ImportReport report =
        context.withUseCases(common, useCases -> importOne(useCases, dump, options));
    new ReportView(report).print(context.printer(json));
  }

  private ImportReport importOne(UseCases useCases, byte[] dump, ImportOptions options) {
    ProgressBar progress = ProgressBar.on(context);
    try {
      return useCases
          .imports()
          .importDump(
              caller(useCases),
              dump,
              options,
              (phase, done, total) -> progress.at(phase.word(), done, total));
    } finally {
      progress.clear();
    }
  }

  private Caller caller(UseCases useCases) {
    return useCases.users().actFor(Context.OPERATOR, user, PURPOSE);
  }
}
