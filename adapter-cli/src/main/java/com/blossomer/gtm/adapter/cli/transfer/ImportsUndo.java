package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Confirmation;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.UseCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "undo",
    description =
        "Take back what an import created and nobody edited since; what has to stay is listed.",
    footer = {
      "  blossomer imports undo 01900000-0000-7000-8000-000000000001 --user ada@example.com",
      "  blossomer imports undo 01900000-0000-7000-8000-000000000001 --user ada@example.com --force"
          + " --yes"
    })
final class ImportsUndo implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;
  @Mixin private ImportParameter parameter;

  @Option(
      names = "--force",
      description = "Take also what was edited since, with everything below it.")
  private boolean force;

  @Option(names = "--yes", description = "Do not ask; needed where nobody can be asked.")
  private boolean yes;

  ImportsUndo(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Confirmation confirmation = new Confirmation(context.terminal(), yes);
    confirmation.requirePossible();
    UndoReport report = context.withUseCases(common, useCases -> undo(useCases, confirmation));
    UndoView view = new UndoView(report);
    Printer printer = context.printer(json);
    printer.parts(view.members(), () -> view.printForPerson(printer));
  }

  private UndoReport undo(UseCases useCases, Confirmation confirmation) {
    Caller caller = user.caller(useCases);
    StoredReport found = useCases.imports().get(caller, parameter.id());
    confirmation.require(
        "Take back the import of "
            + found.importedAt()
            + (force ? " with everything that was edited since?" : "?"));
    return useCases.imports().undo(caller, parameter.id(), force);
  }
}
