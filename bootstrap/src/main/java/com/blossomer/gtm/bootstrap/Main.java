package com.blossomer.gtm.bootstrap;

import com.blossomer.gtm.adapter.cli.BlossomerCommandLine;
import com.blossomer.gtm.adapter.cli.runtime.Terminal;
import com.blossomer.gtm.bootstrap.settings.SettingsReader;
import com.blossomer.gtm.bootstrap.wiring.WiredRuntime;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Where the process begins. Loads nothing that the command at hand does not need. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    SettingsReader settings = new SettingsReader(environment, Path.of("").toAbsolutePath());
    BlossomerCommandLine commandLine =
        new BlossomerCommandLine(
            new WiredRuntime(settings, environment),
            Terminal.ofProcess(environment),
            Clock.systemUTC());
    System.exit(commandLine.run(arguments));
  }
}
