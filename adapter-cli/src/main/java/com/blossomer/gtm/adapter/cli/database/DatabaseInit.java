package com.blossomer.gtm.adapter.cli.database;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.runtime.InitializedDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "init",
    description =
        "Create the roles of this system in an external PostgreSQL (15 to 18), and print the"
            + " settings with which to use it. They hold new passwords: keep them. Roles that exist"
            + " already keep theirs.",
    footer = {
      "  PGPASSWORD=... blossomer db init --admin-url postgresql://postgres@db.example.com/blossomer",
      "  # put what it prints into the environment, then",
      "  blossomer db migrate",
      "  blossomer serve"
    })
final class DatabaseInit implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  @Option(
      names = "--admin-url",
      paramLabel = "URL",
      required = true,
      description =
          "The database, as a user who may create roles; better without the password, which"
              + " PGPASSWORD can give.")
  private String adminUrl;

  DatabaseInit(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    InitializedDatabase database = context.runtime().initializeDatabase(adminUrl);
    Map<String, String> members = new LinkedHashMap<>();
    database.urls().forEach(url -> members.put(url.variable(), url.url()));
    Printer printer = context.printer(json);
    printer.parts(
        members, () -> members.forEach((variable, url) -> printer.line(variable + "=" + url)));
    context.requireWritten(
        "The roles were created, but their passwords could not be written and are lost: set new ones"
            + " by ALTER ROLE.");
    if (!database.existingRoles().isEmpty()) {
      context.terminal().err().println(kept(database.existingRoles()));
    }
  }

  private static String kept(List<String> roles) {
    String names = String.join(", ", roles);
    return roles.size() == 1
        ? "The role " + names + " exists already and keeps its password."
        : "The roles " + names + " exist already and keep their passwords.";
  }
}
