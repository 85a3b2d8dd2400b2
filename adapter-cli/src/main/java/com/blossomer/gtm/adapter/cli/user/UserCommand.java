package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The group of commands about users. */
@Command(
    name = "user",
    description = "Create, show, change and delete users.",
    footer = {
      "  blossomer user create --email ada@example.com",
      "  blossomer user list",
      "  blossomer user disable ada@example.com"
    })
public final class UserCommand {
  @Mixin private HelpOption help;

  private UserCommand() {}

  /** The group with all its commands. */
  public static CommandLine group(Context context) {
    return new CommandLine(new UserCommand())
        .addSubcommand(new UserCreate(context))
        .addSubcommand(new UserSet(context))
        .addSubcommand(new UserList(context))
        .addSubcommand(new UserShow(context))
        .addSubcommand(new UserDisable(context))
        .addSubcommand(new UserEnable(context))
        .addSubcommand(new UserDelete(context));
  }
}
