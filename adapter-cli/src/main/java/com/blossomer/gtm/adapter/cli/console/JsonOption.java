package com.blossomer.gtm.adapter.cli.console;

import picocli.CommandLine.Option;

/** What every command accepts that prints data. */
public final class JsonOption {

  @Option(names = "--json", description = "Print JSON, for programs.")
  private boolean json;

  public boolean isGiven() {
    return json;
  }
}
