package com.blossomer.gtm.adapter.cli.console;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** What every command accepts. */
public final class CommonOptions {

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "The directory of the embedded database.")
  private String dataDir;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "An external PostgreSQL instead, as postgresql://user@host:5432/database; its password"
              + " is a setting, never an argument.")
  private String databaseUrl;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** The settings given here, by name. */
  public Map<String, String> flags() {
    Map<String, String> flags = new LinkedHashMap<>();
    put(flags, "data-dir", dataDir);
    put(flags, "database-url", databaseUrl);
    return flags;
  }

  /** Adds a setting if the option for it was given. */
  public static void put(Map<String, String> flags, String setting, String value) {
    if (value != null) {
      flags.put(setting, value);
    }
  }
}
