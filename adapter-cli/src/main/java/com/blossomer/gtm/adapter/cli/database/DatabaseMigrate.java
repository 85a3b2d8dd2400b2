package com.blossomer.gtm.adapter.cli.database;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "migrate",
    description = "Bring the schema to the state of this version, as the owner of the tables.",
    footer = {
      "  blossomer db migrate",
      "  BLOSSOMER_DATABASE_OWNER_URL_FILE=/run/secrets/owner-url blossomer db migrate"
    })
final class DatabaseMigrate implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  DatabaseMigrate(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    try (DatabaseAdministration database = context.runtime().database(common.flags())) {
      int applied = database.migrate();
      String migrations = applied == 1 ? "1 migration" : applied + " migrations";
      context
          .printer(json)
          .said(
              applied == 0 ? "The schema is up to date." : "Applied " + migrations + ".",
              Map.of("applied", applied));
    }
  }
}
