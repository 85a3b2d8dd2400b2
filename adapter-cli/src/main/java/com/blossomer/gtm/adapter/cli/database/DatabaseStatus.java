package com.blossomer.gtm.adapter.cli.database;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.MigrationState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    description = "List the migrations of the schema, applied and pending.",
    footer = {"  blossomer db status", "  blossomer db status --json"})
final class DatabaseStatus implements Runnable {
  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;

  DatabaseStatus(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    try (DatabaseAdministration database = context.runtime().database(common.flags())) {
      context
          .printer(json)
          .rows(
              List.of("version", "description", "state"),
              database.status().stream().map(DatabaseStatus::of).toList());
    }
  }

  private static Map<String, Object> of(MigrationState migration) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", migration.version());
    members.put("description", migration.description());
    members.put("state", migration.state());
    return members;
  }
}
