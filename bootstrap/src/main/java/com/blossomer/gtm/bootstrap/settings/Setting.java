package com.blossomer.gtm.bootstrap.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of all settings. */
public enum Setting {
  HOST("host", "127.0.0.1", Check.NOT_BLANK, "The address that serve listens on."),
  PORT("port", "8080", Check.PORT, "The port that serve listens on; 0 takes any free one."),
  PUBLIC_URL(
      "public-url",
      null,
      Check.HTTP_URL,
      "Where people reach the server, for links; by default where it listens."),
  DATA_DIR(
      "data-dir",
      null,
      Check.NOT_BLANK,
      "The directory of the embedded database; by default in the user's data directory (XDG)."),
  DATABASE_URL(
      "database-url",
      null,
      Check.DATABASE_URL,
      "An external PostgreSQL, as the role that serves (blossomer_app).",
      true),
  DATABASE_PASSWORD(
      "database-password",
      null,
      Check.NOT_BLANK,
      "The password for database-url, if that has none.",
      true),
  DATABASE_ADMIN_URL(
      "database-admin-url",
      null,
      Check.DATABASE_URL,
      "The same database as the role for administration; blossomer_admin by default.",
      true),
  DATABASE_ADMIN_PASSWORD(
      "database-admin-password",
      null,
      Check.NOT_BLANK,
      "The password of that role, if database-admin-url has none.",
      true),
  DATABASE_OWNER_URL(
      "database-owner-url",
      null,
      Check.DATABASE_URL,
      "The same database as the role that migrates; blossomer_owner by default.",
      true),
  DATABASE_OWNER_PASSWORD(
      "database-owner-password",
      null,
      Check.NOT_BLANK,
      "The password of that role, if database-owner-url has none.",
      true),
  JWT_SECRET(
      "jwt-secret", null, Check.JWT_SECRET, "The secret of HS256 tokens, at least 32 bytes.", true),
  JWKS_URL("jwks-url", null, Check.HTTP_URL, "Where the keys of RS256 and ES256 tokens are."),
  JWT_ISSUER(
      "jwt-issuer",
      null,
      Check.NOT_BLANK,
      "The claim iss that tokens must have; by default oidc-issuer."),
  JWT_AUDIENCE(
      "jwt-audience",
      null,
      Check.NOT_BLANK,
      "The claim aud that tokens must have; by default oidc-client-id."),
  OIDC_ISSUER(
      "oidc-issuer",
      null,
      Check.HTTP_URL,
      "The outside sign-in (OpenID Connect) that the web app offers: the claim iss of its tokens."),
  OIDC_CLIENT_ID(
      "oidc-client-id",
      null,
      Check.NOT_BLANK,
      "Under which it knows the web app, as a public client."),
  OIDC_SCOPES(
      "oidc-scopes",
      "openid email profile",
      Check.SCOPES,
      "What the web app asks it for, separated by spaces."),
  OIDC_NAME(
      "oidc-name",
      null,
      Check.NOT_BLANK,
      "How people call it; by default the host of its address."),
  OIDC_CONNECT(
      "oidc-connect",
      null,
      Check.ORIGINS,
      "The web origins of its endpoints that are not at the issuer's, separated by commas."),
  SIGN_UP(
      "sign-up",
      "invited",
      Check.oneOf("invited", "open"),
      "Who may sign in by a token for the first time: invited users, or everybody (open)."),
  CORS_ORIGINS(
      "cors-origins",
      null,
      Check.NOT_BLANK,
      "The origins of web pages that may call the API, separated by commas."),
  RATE_LIMITS(
      "rate-limits",
      "auto",
      Check.RATE_LIMITS,
      "How many requests a minute users may make, and how many wrong credentials an address may"
          + " present: on (free=600,pro=6000,sign-in=10), off, other numbers, or auto: on unless"
          + " host is of this machine only."),
  TRUSTED_PROXIES(
      "trusted-proxies",
      null,
      Check.ADDRESSES,
      "The addresses of reverse proxies, as 10.0.0.0/8, whose header X-Forwarded-For counts;"
          + " separated by commas."),
  MAX_CONNECTIONS(
      "max-connections", "5000", Check.COUNT, "How many connections may be open at once."),
  MAX_CONNECTIONS_PER_ADDRESS(
      "max-connections-per-address",
      "500",
      Check.COUNT,
      "How many of them from one address; does not count for this machine and trusted proxies."),
  STOP_DELAY(
      "stop-delay",
      null,
      Check.wholeNumber(600),
      "How many seconds a stopping server still serves, not ready; 0 on a loopback host, else 5."),
  METRICS_HOST(
      "metrics-host", "127.0.0.1", Check.NOT_BLANK, "The address that metrics-port listens on."),
  METRICS_PORT(
      "metrics-port",
      null,
      Check.PORT,
      "A port of its own for /metrics, which asks for no credential; 0 takes any free one."),
  SLOW_QUERY_MILLIS(
      "slow-query-millis",
      "500",
      Check.wholeNumber(3_600_000),
      "Statements that take as long are logged with their name; 0 for none."),
  LOG_FORMAT(
      "log-format",
      "text",
      Check.oneOf("text", "json"),
      "The form of log lines on standard error."),
  LOG_LEVEL(
      "log-level",
      null,
      Check.oneOf("error", "warn", "info", "debug"),
      "The least level that is logged; info by default for serve, else error.");

  private static final String PREFIX = "BLOSSOMER_";

  private final String key;
  private final String defaultValue;
  private final Check check;
  private final String description;
  private final boolean secret;

  Setting(String key, String defaultValue, Check check, String description) {
    this(key, defaultValue, check, description, false);
  }

  Setting(String key, String defaultValue, Check check, String description, boolean secret) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.check = check;
    this.description = description;
    this.secret = secret;
  }

  /** The name in files and, after two dashes, on the command line. */
  public String key() {
    return key;
  }

  /** The name in the environment. */
  public String variable() {
    return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Null when there is none, or it is not the same everywhere. */
  String defaultValue() {
    return defaultValue;
  }

  public String description() {
    return description;
  }

  /** Secrets are masked wherever they are shown, and can be read from a file of their own. */
  public boolean isSecret() {
    return secret;
  }

  /**
   * What is wrong with a value, to be read after the name of the setting; empty when it is fine.
   */
  Optional<String> problem(String value) {
    return check.problem(value);
  }

  static Optional<Setting> ofKey(String key) {
    return Stream.of(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static Optional<Setting> ofVariable(String variable) {
    return Stream.of(values()).filter(setting -> setting.variable().equals(variable)).findFirst();
  }
}
