package com.blossomer.gtm.adapter.cli.console;

import picocli.CommandLine.Option;

/** What a group of commands accepts. */
public final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}
