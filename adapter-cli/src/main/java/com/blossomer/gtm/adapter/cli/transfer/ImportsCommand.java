package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The group of commands about imports that were done. */
@Command(
    name = "imports",
    description = "List the imports of a user, show what they did, and take them back.",
    footer = {
      "  blossomer imports list --user ada@example.com",
      "  blossomer imports undo 01900000-0000-7000-8000-000000000001 --user ada@example.com"
    })
public final class ImportsCommand {
  @Mixin private HelpOption help;

  private ImportsCommand() {}

  /** The group with all its commands. */
  public static CommandLine group(Context context) {
    return new CommandLine(new ImportsCommand())
        .addSubcommand(new ImportsList(context))
        .addSubcommand(new ImportsShow(context))
        .addSubcommand(new ImportsLeftovers(context))
        .addSubcommand(new ImportsOriginal(context))
        .addSubcommand(new ImportsUndo(context));
  }
}
