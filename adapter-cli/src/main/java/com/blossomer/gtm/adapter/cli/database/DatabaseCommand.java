package com.blossomer.gtm.adapter.cli.database;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The group of commands about the database. */
@Command(
    name = "db",
    description = "Prepare, migrate and verify the database.",
    footer = {"  blossomer db status", "  blossomer db verify"})
public final class DatabaseCommand {
  @Mixin private HelpOption help;

  private DatabaseCommand() {}

  /** The group with all its commands. */
  public static CommandLine group(Context context) {
    return new CommandLine(new DatabaseCommand())
        .addSubcommand(new DatabaseInit(context))
        .addSubcommand(new DatabaseStatus(context))
        .addSubcommand(new DatabaseMigrate(context))
        .addSubcommand(new DatabaseVerify(context));
  }
}
