package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.adapter.cli.console.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "blossomer",
    description = "Keeps the go-to-market data of founders: serve it, and administer it.",
    footer = {
      "  blossomer serve",
      "  blossomer user create --email ada@example.com",
      "  blossomer key create --user ada@example.com --quiet",
      "  blossomer import examples/browser-dumps/current.json --user ada@example.com",
      "  blossomer user --help"
    })
final class RootCommand {
  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;
}
