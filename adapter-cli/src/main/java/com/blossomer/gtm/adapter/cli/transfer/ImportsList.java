package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Pages;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.console.UserOption;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "list",
    description = "List the imports of a user with what each created, the oldest first.",
    footer = {
      "  blossomer imports list --user ada@example.com",
      "  blossomer imports list --user ada@example.com --json"
    })
final class ImportsList implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private UserOption user;

  ImportsList(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    List<ImportSummary> imports =
        context.withUseCases(
            common,
            useCases -> {
              Caller caller = user.caller(useCases);
              return Pages.all(page -> useCases.imports().list(caller, page));
            });
    Printer printer = context.printer(json);
    printer.parts(
        imports.stream().map(SummaryView::of).toList(),
        () -> printer.table(SummaryView.COLUMNS, imports.stream().map(SummaryView::row).toList()));
  }
}
