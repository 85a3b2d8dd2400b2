package com.blossomer.gtm.bootstrap.wiring;

import ch.qos.logback.classic.Level;
import com.blossomer.gtm.adapter.cli.runtime.CommandRuntime;
import com.blossomer.gtm.adapter.cli.runtime.DatabaseAdministration;
import com.blossomer.gtm.adapter.cli.runtime.InitializedDatabase;
import com.blossomer.gtm.adapter.cli.runtime.RunningServer;
import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import com.blossomer.gtm.adapter.cli.runtime.Session;
import com.blossomer.gtm.adapter.cli.runtime.SettingInForce;
import com.blossomer.gtm.adapter.cli.runtime.StepProgress;
import com.blossomer.gtm.bootstrap.logging.Logging;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import com.blossomer.gtm.bootstrap.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Everything wired by hand, as the command line needs it. */
public final class WiredRuntime implements CommandRuntime {
  private final SettingsReader reader;
  private final Map<String, String> environment;

  public WiredRuntime(SettingsReader reader, Map<String, String> environment) {
    this.reader = reader;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Session open(Map<String, String> flags) {
    return Failures.told(() -> WiredSession.open(settings(flags, Level.ERROR)));
  }

  @Override
  public RunningServer serve(Map<String, String> flags) {
    return Failures.told(() -> WiredServer.start(settings(flags, Level.INFO)));
  }

  @Override
  public DatabaseAdministration database(Map<String, String> flags) {
    return Failures.told(() -> WiredAdministration.open(settings(flags, Level.ERROR)));
  }

  @Override
  public SavedDatabase checkBackup(Path file, StepProgress progress) {
    return Failures.told(() -> Backups.check(file, progress));
  }

  @Override
  public SavedDatabase restore(Map<String, String> flags, Path file, StepProgress progress) {
    return Failures.told(() -> Backups.restore(settings(flags, Level.ERROR), file, progress));
  }

  @Override
  public InitializedDatabase initializeDatabase(String superuserUrl) {
    return Failures.told(
        () -> {
          settings(Map.of(), Level.ERROR);
          return ExternalDatabase.initialize(superuserUrl, environment);
        });
  }

  @Override
  public List<SettingInForce> settings(Map<String, String> flags) {
    return Failures.told(
        () -> {
          Settings settings = reader.read(flags);
          return Stream.of(Setting.values())
              .map(
                  setting ->
                      new SettingInForce(
                          setting.key(),
                          settings.shown(setting),
                          settings.origin(setting).text(),
                          setting.description()))
              .toList();
        });
  }

  @Override
  public void unexpected(Throwable failure) {
    LoggerFactory.getLogger(WiredRuntime.class).debug("A command failed.", failure);
  }

  private Settings settings(Map<String, String> flags, Level defaultLevel) {
    Settings settings = reader.read(flags);
    Logging.configure(settings, defaultLevel);
    return settings;
  }
}
