package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a dump of the old app for a user. */
@Command(
    name = "import",
    description =
        "Import what a browser of the old app held, in one transaction; importing it again adds"
            + " nothing.",
    footer = {
      "  blossomer import examples/browser-dumps/current.json --user ada@example.com --dry-run",
      "  blossomer import examples/browser-dumps/current.json --user ada@example.com",
      "  blossomer import - --user ada@example.com --json < dump.json"
    })
public final class ImportCommand implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The dump, as JSON.stringify(localStorage) gives it; - reads standard input.")
  private String file;

  @Option(names = "--dry-run", description = "Only report what would be done.")
  private boolean dryRun;

  @Option(
      names = "--restore-deleted",
      description = "Create again what an earlier import created and was deleted since.")
  private boolean restoreDeleted;

  public ImportCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    byte[] dump = DumpFile.read(file, context.terminal().in());
    ImportReport report =
        context.withUseCases(
            common,
            useCases ->
                useCases
                    .imports()
                    .importDump(
                        user.caller(useCases),
                        dump,
                        ImportOptions.STORE.withDryRun(dryRun).withRestoreDeleted(restoreDeleted)));
    new ReportView(report).print(context.printer(json));
  }
}
