package com.blossomer.gtm.adapter.cli.key;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The group of commands about API keys. */
@Command(
    name = "key",
    description = "Create, list and revoke the API keys of a user.",
    footer = {
      "  KEY=$(blossomer key create --user ada@example.com --quiet)",
      "  blossomer key list --user ada@example.com"
    })
public final class KeyCommand {
  @Mixin private HelpOption help;

  private KeyCommand() {}

  /** The group with all its commands. */
  public static CommandLine group(Context context) {
    return new CommandLine(new KeyCommand())
        .addSubcommand(new KeyCreate(context))
        .addSubcommand(new KeyList(context))
        .addSubcommand(new KeyRevoke(context));
  }
}
