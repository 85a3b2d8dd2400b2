package com.blossomer.gtm.bootstrap.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a PostgreSQL database, written as libpq does or as JDBC does.
 *
 * @param hosts host and port, as written
 * @param parameters what follows the question mark, without credentials; may be empty
 * @param user null when the address names none
 * @param password null when the address holds none
 */
public record DatabaseAddress(
    String hosts, String database, String parameters, String user, String password) {
  private static final String DEFAULT_PORT = ":5432";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:([^/?#]*)@)?([^@/?#\\s]+)/([^/?#\\s]+)(?:\\?([^#\\s]*))?");

  /** Empty when the text is no such address. */
  public static Optional<DatabaseAddress> parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    try {
      String user = null;
      String password = null;
      if (shape.group(1) != null) {
        String[] credentials = shape.group(1).split(":", 2);
        user = decoded(credentials[0]);
        password = credentials.length == 1 ? null : decoded(credentials[1]);
      }
      List<String> others = new ArrayList<>();
      for (String parameter : (shape.group(4) == null ? "" : shape.group(4)).split("&")) {
        if (parameter.startsWith("user=")) {
          user = decoded(parameter.substring("user=".length()));
        } else if (parameter.startsWith("password=")) {
          password = decoded(parameter.substring("password=".length()));
        } else if (!parameter.isEmpty()) {
          others.add(parameter);
        }
      }
      return Optional.of(
          new DatabaseAddress(
              shape.group(2),
              decoded(shape.group(3)),
              String.join("&", others),
              empty(user),
              empty(password)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it holds a secret: a password of any kind. */
  public boolean holdsSecret() {
    return password != null || Stream.of(parameters.split("&")).anyMatch(DatabaseAddress::isSecret);
  }

  /** The same database as another role. */
  public DatabaseAddress as(String newUser, String newPassword) {
    return new DatabaseAddress(hosts, database, parameters, newUser, newPassword);
  }

  /** Whether both lead to the same database, whoever asks. */
  public boolean isSameDatabase(DatabaseAddress other) {
    return servers().equals(other.servers()) && database.equals(other.database);
  }

  private List<String> servers() {
    return Stream.of(hosts.toLowerCase(Locale.ROOT).split(","))
        .map(host -> host.matches(".*:[0-9]+") ? host : host + DEFAULT_PORT)
        .toList();
  }

  /** The address for JDBC, without credentials. */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + hosts + "/" + encoded(database) + query();
  }

  /** The address for people and other programs, with credentials. */
  public String url() {
    return url(password == null ? "" : ":" + encoded(password)) + query();
  }

  /** The same without the passwords themselves. */
  public String masked() {
    String shown =
        Stream.of(parameters.split("&"))
            .map(DatabaseAddress::masked)
            .collect(Collectors.joining("&"));
    return url(password == null ? "" : ":***") + (shown.isEmpty() ? "" : "?" + shown);
  }

  @Override
  public String toString() {
    return masked();
  }

  private String url(String secret) {
    String credentials = user == null ? "" : encoded(user) + secret + "@";
    return "postgresql://" + credentials + hosts + "/" + encoded(database);
  }

  private static String masked(String parameter) {
    return isSecret(parameter) ? parameter.split("=", 2)[0] + "=***" : parameter;
  }

  // such as sslpassword
  private static boolean isSecret(String parameter) {
    return decoded(parameter.split("=", 2)[0]).toLowerCase(Locale.ROOT).contains("password");
  }

  private String query() {
    return parameters.isEmpty() ? "" : "?" + parameters;
  }

  private static String empty(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  // only %XX counts in a URL's user and path: a plus stands for itself
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
