package com.blossomer.gtm.bootstrap.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every setting as it is in force. */
public final class Settings {

  /**
   * A value and where it comes from.
   *
   * @param text null when the setting is not set
   */
  public record Value(String text, Origin origin) {
    public Value {
      requireNonNull(origin, "origin");
    }
  }

  // RFC 3986, user information; for masking it may hold more than it should
  private static final Pattern CREDENTIALS = Pattern.compile("(://)[^/?#\\s,]*@");

  private final Map<Setting, Value> values;

  Settings(Map<Setting, Value> values) {
    this.values = new EnumMap<>(values);
  }

  public Optional<String> find(Setting setting) {
    return Optional.ofNullable(values.get(setting).text());
  }

  /**
   * @throws WrongSetting when it is not set
   */
  public String get(Setting setting) {
    return find(setting)
        .orElseThrow(
            () ->
                new WrongSetting(
                    "The setting "
                        + setting.key()
                        + " is missing: set "
                        + setting.variable()
                        + "."));
  }

  public Origin origin(Setting setting) {
    return values.get(setting).origin();
  }

  /** The value as it may be shown; null when it is not set. */
  public String shown(Setting setting) {
    String text = values.get(setting).text();
    if (text == null) {
      return null;
    }
    if (!setting.isSecret()) {
      return masked(text);
    }
    return DatabaseAddress.parse(text).map(DatabaseAddress::masked).orElse("***");
  }

  /** A text without the credentials in the addresses that it holds. */
  static String masked(String text) {
    return CREDENTIALS.matcher(text).replaceAll("$1***@");
  }

  public int port() {
    return Integer.parseInt(get(Setting.PORT));
  }

  /** The value of a setting that is a whole number. */
  public int number(Setting setting) {
    return Integer.parseInt(get(setting));
  }

  public Path dataDirectory() {
    return Path.of(get(Setting.DATA_DIR));
  }

  /** The items of a value with commas, without outer space. */
  public List<String> list(Setting setting) {
    return find(setting).stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /**
   * Whether the embedded database is wanted rather than an external one: the one that was named
   * more strongly.
   *
   * @throws WrongSetting when both were named equally strongly
   */
  public boolean isEmbedded() {
    if (find(Setting.DATABASE_URL).isEmpty()) {
      return true;
    }
    Origin directory = origin(Setting.DATA_DIR);
    Origin url = origin(Setting.DATABASE_URL);
    if (directory.level() == url.level()) {
      throw new WrongSetting(
          "Both a data directory (%s) and an external database (%s) are named: leave one of them away."
              .formatted(directory.text(), url.text()));
    }
    return directory.level().compareTo(url.level()) > 0;
  }
}
