package com.blossomer.gtm.adapter.cli.migration;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The group of commands about users who bring their data themselves. */
@Command(
    name = "migrate",
    description = "Let users bring the data of the old app themselves, and see how far they are.",
    footer = {
      "  blossomer migrate invite --users map.csv --create-users > links.csv",
      "  blossomer migrate status",
      "  blossomer migrate undo --user ada@example.com"
    })
public final class MigrateCommand {
  @Mixin private HelpOption help;

  private MigrateCommand() {}

  /** The group with all its commands. */
  public static CommandLine group(Context context) {
    return new CommandLine(new MigrateCommand())
        .addSubcommand(new MigrateInvite(context))
        .addSubcommand(new MigrateStatus(context))
        .addSubcommand(new MigrateUndo(context));
  }
}
