package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.transfer.ImportState;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "show",
    description = "Show what an import did: its report, and what is left of it.",
    footer = {
      "  blossomer imports show 01900000-0000-7000-8000-000000000001 --user ada@example.com",
      "  blossomer imports show 01900000-0000-7000-8000-000000000001 --user ada@example.com --json"
    })
final class ImportsShow implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;
  @Mixin private ImportParameter parameter;

  ImportsShow(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    StoredReport stored =
        context.withUseCases(
            common, useCases -> useCases.imports().get(user.caller(useCases), parameter.id()));
    ReportView report = new ReportView(stored.report());
    Printer printer = context.printer(json);
    printer.parts(
        members(report, stored),
        () -> {
          report.printForPerson(printer);
          printer.line("");
          printer.line(sentence(stored));
        });
  }

  /** The members that the API gives. */
  private static Map<String, Object> members(ReportView report, StoredReport stored) {
    Map<String, Object> members = report.members();
    members.put("importedAt", stored.importedAt());
    members.put("receivedSha256", stored.receivedSha256());
    members.put("archivedSha256", stored.archivedSha256());
    members.put("state", stored.state().word());
    members.put("undoneAt", stored.undoneAt());
    return members;
  }

  private static String sentence(StoredReport stored) {
    String imported = "Imported at " + stored.importedAt();
    return stored.state() == ImportState.PARTLY_UNDONE
        ? imported + ", taken back at " + stored.undoneAt() + " but for some records."
        : imported + ".";
  }
}
