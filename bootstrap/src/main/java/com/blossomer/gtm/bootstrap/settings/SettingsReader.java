package com.blossomer.gtm.bootstrap.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.bootstrap.settings.Origin.Level;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the settings: a flag goes before the environment, that before the file, the default. */
public final class SettingsReader {
  private static final String PREFIX = "BLOSSOMER_";
  private static final String FILE_VARIABLE = PREFIX + "CONFIG";
  private static final String FILE_NAME = "blossomer.properties";

  private final Map<String, String> environment;
  private final Path workingDirectory;

  /**
   * @param workingDirectory where the file is looked for, unless the environment names it
   */
  public SettingsReader(Map<String, String> environment, Path workingDirectory) {
    this.environment = Map.copyOf(environment);
    this.workingDirectory = requireNonNull(workingDirectory, "workingDirectory");
  }

  /**
   * @param flags values by the key of their setting
   * @throws WrongSetting when a name is unknown or a value cannot be
   */
  public Settings read(Map<String, String> flags) {
    Map<Setting, Settings.Value> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      values.put(setting, defaultOf(setting));
    }
    fromFile(values);
    fromEnvironment(values);
    flags.forEach((key, text) -> put(values, flagged(key, text), text));
    values.forEach(SettingsReader::check);
    return new Settings(values);
  }

  private static Setting flagged(String key, String text) {
    Setting setting =
        Setting.ofKey(key).orElseThrow(() -> new IllegalArgumentException("no setting: " + key));
    boolean hasPassword =
        DatabaseAddress.parse(text).filter(DatabaseAddress::holdsSecret).isPresent();
    if (setting == Setting.DATABASE_URL && hasPassword) {
      throw new WrongSetting(
          "The option --database-url must not hold a password, because everybody on this machine can"
              + " read command lines: set BLOSSOMER_DATABASE_URL or BLOSSOMER_DATABASE_PASSWORD"
              + " instead.");
    }
    return setting;
  }

  private static void put(Map<Setting, Settings.Value> values, Setting setting, String text) {
    values.put(setting, new Settings.Value(text, Origin.flag(setting)));
  }

  private Settings.Value defaultOf(Setting setting) {
    String text =
        setting == Setting.DATA_DIR ? defaultDataDirectory().toString() : setting.defaultValue();
    return new Settings.Value(text, text == null ? Origin.notSet() : Origin.byDefault());
  }

  // XDG Base Directory Specification: a relative path is to be ignored
  private Path defaultDataDirectory() {
    Path shared = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
    Path base = shared.isAbsolute() ? shared : home().resolve(".local").resolve("share");
    return base.resolve("blossomer");
  }

  private Path home() {
    return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
  }

  private void fromFile(Map<Setting, Settings.Value> values) {
    Optional<Path> named =
        Optional.ofNullable(environment.get(FILE_VARIABLE))
            .filter(name -> !name.isEmpty())
            .map(workingDirectory::resolve);
    Path file = named.orElse(workingDirectory.resolve(FILE_NAME));
    if (named.isEmpty() && !Files.exists(file)) {
      return;
    }
    Map<String, String> entries = new TreeMap<>();
    load(file).forEach((key, text) -> entries.put(key.toString(), text.toString()));
    new Entries(entries, "-file", Setting::ofKey, Level.FILE, "file " + file + ", key ")
        .addTo(values, "file " + file);
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongSetting(
          "The file of settings %s cannot be read: %s.".formatted(file, Reasons.of(e)));
    }
  }

  private void fromEnvironment(Map<Setting, Settings.Value> values) {
    Map<String, String> entries = new TreeMap<>();
    environment.forEach(
        (name, text) -> {
          if (name.startsWith(PREFIX) && !name.equals(FILE_VARIABLE)) {
            entries.put(name, text);
          }
        });
    new Entries(entries, "_FILE", Setting::ofVariable, Level.ENVIRONMENT, "environment ")
        .addTo(values, "environment");
  }

  private static void check(Setting setting, Settings.Value value) {
    if (value.text() == null) {
      return;
    }
    setting
        .problem(value.text())
        .ifPresent(
            problem -> {
              String given =
                  setting.isSecret() ? "" : ": it is '" + Settings.masked(value.text()) + "'";
              throw new WrongSetting(
                  "The setting %s (%s) %s%s."
                      .formatted(setting.key(), value.origin().text(), problem, given));
            });
  }

  /**
   * The names and values of one source.
   *
   * @param fileSuffix what the name of a secret ends with that is in a file of its own
   */
  private record Entries(
      Map<String, String> entries,
      String fileSuffix,
      Function<String, Optional<Setting>> byName,
      Level level,
      String originPrefix) {

    void addTo(Map<Setting, Settings.Value> values, String source) {
      entries.forEach(
          (name, text) -> {
            if (byName.apply(name).isEmpty() && secretInFile(name).isEmpty()) {
              throw new WrongSetting(
                  "There is no setting %s (%s): 'blossomer config' lists them all."
                      .formatted(name, source));
            }
          });
      entries.forEach((name, text) -> add(values, name, text));
    }

    private void add(Map<Setting, Settings.Value> values, String name, String text) {
      // an empty variable is what many tools pass for one that is not set
      if (text.isEmpty()) {
        return;
      }
      Optional<Setting> inFile = secretInFile(name);
      Setting setting = inFile.or(() -> byName.apply(name)).orElseThrow();
      Origin origin = new Origin(level, originPrefix + name);
      if (values.get(setting).origin().level() == level) {
        throw new WrongSetting(
            "The setting %s is given twice (%s and %s): leave one of them away."
                .formatted(setting.key(), values.get(setting).origin().text(), origin.text()));
      }
      values.put(
          setting, new Settings.Value(inFile.isPresent() ? secret(text, origin) : text, origin));
    }

    private Optional<Setting> secretInFile(String name) {
      return name.endsWith(fileSuffix)
          ? byName
              .apply(name.substring(0, name.length() - fileSuffix.length()))
              .filter(Setting::isSecret)
          : Optional.empty();
    }

    private static String secret(String file, Origin origin) {
      try {
        return Files.readString(Path.of(file)).strip();
      } catch (IOException | IllegalArgumentException e) {
        throw new WrongSetting(
            "The file %s (%s) cannot be read: %s.".formatted(file, origin.text(), Reasons.of(e)));
      }
    }
  }
}
