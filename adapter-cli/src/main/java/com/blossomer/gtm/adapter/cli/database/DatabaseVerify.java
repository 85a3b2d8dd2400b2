package com.blossomer.gtm.adapter.cli.database;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "verify",
    description =
        "Check that the database keeps users apart: the policies of every table, and the rights"
            + " of the role that serves. Ends with 1 if anything is wrong.",
    footer = {"  blossomer db verify", "  blossomer db verify --json"})
final class DatabaseVerify implements Callable<Integer> {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  DatabaseVerify(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    try (DatabaseAdministration database = context.runtime().database(common.flags())) {
      List<String> violations = database.verify();
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("ok", violations.isEmpty());
      members.put("violations", violations);
      Printer printer = context.printer(json);
      printer.parts(members, () -> print(printer, violations));
      return (violations.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).status();
    }
  }

  private void print(Printer printer, List<String> violations) {
    violations.forEach(printer::line);
    if (violations.isEmpty()) {
      printer.line("The database keeps users apart as it should.");
    } else {
      context
          .terminal()
          .err()
          .println("The database does not keep users apart as it should (see above).");
    }
  }
}
