package com.blossomer.gtm.bootstrap.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.HttpSettings;
import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.AddressBlock;
import com.blossomer.gtm.adapter.http.server.ConnectionLimits;
import com.blossomer.gtm.adapter.http.web.WebApp;
import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.bootstrap.settings.RateLimits;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What the HTTP adapter needs to know, from the settings. */
final class ServerSettings {
  private static final byte[] CURSOR_SALT = "blossomer cursors".getBytes(UTF_8);
  private static final int CURSOR_ITERATIONS = 50_000;
  private static final int CURSOR_KEY_BITS = 256;
  private static final String WEB_APP = "com/blossomer/gtm/web/";
  private static final Duration NOTICE_TIME = Duration.ofSeconds(5);

  private ServerSettings() {}

  static HttpSettings of(Settings settings, DatabaseLogin app) {
    HttpSettings http =
        HttpSettings.of(settings.get(Setting.HOST), settings.port(), cursorKey(app))
            .withCorsOrigins(Set.copyOf(settings.list(Setting.CORS_ORIGINS)))
            .withRateLimits(rateLimits(settings))
            .withConnections(connections(settings))
            .withTrustedProxies(trustedProxies(settings))
            .withPublicUrl(settings.find(Setting.PUBLIC_URL).map(URI::create).orElse(null))
            .withStopDelay(stopDelay(settings))
            .withWebApp(WebApp.load(ServerSettings.class.getClassLoader(), WEB_APP));
    return jwt(settings)
        .map(jwt -> http.withSignIn(provider(settings).orElse(null), jwt))
        .orElse(http);
  }

  /** Before a loopback host there is no load balancer that would have to notice. */
  private static Duration stopDelay(Settings settings) {
    return settings
        .find(Setting.STOP_DELAY)
        .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)))
        .orElseGet(
            () ->
                ListenAddress.isOfThisMachineOnly(settings.get(Setting.HOST))
                    ? Duration.ZERO
                    : NOTICE_TIME);
  }

  /** The address of a server. */
  static String url(String host, int port) {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /**
   * Refuses what cannot be served, or would be served otherwise than somebody meant.
   *
   * @throws WrongSetting which says how to go on
   */
  static void check(Settings settings) {
    jwt(settings); // says what is wrong with it
    if (provider(settings).isPresent() && settings.find(Setting.JWKS_URL).isEmpty()) {
      throw new WrongSetting(
          "The setting oidc-issuer needs jwks-url, by which its tokens are verified: set"
              + " BLOSSOMER_JWKS_URL to what "
              + settings.get(Setting.OIDC_ISSUER).replaceFirst("/$", "")
              + "/.well-known/openid-configuration names jwks_uri.");
    }
  }

  /** Where the web app's users can sign in outside; empty for nowhere. */
  private static Optional<SignInProvider> provider(Settings settings) {
    if (settings.find(Setting.OIDC_ISSUER).isEmpty()) {
      if (settings.find(Setting.OIDC_CLIENT_ID).isPresent()) {
        settings.get(Setting.OIDC_ISSUER); // says that it is missing
      }
      return Optional.empty();
    }
    return Optional.of(
        new SignInProvider(
            URI.create(settings.get(Setting.OIDC_ISSUER)),
            settings.get(Setting.OIDC_CLIENT_ID),
            List.of(settings.get(Setting.OIDC_SCOPES).strip().split(" +")),
            settings.find(Setting.OIDC_NAME).orElse(null),
            settings.list(Setting.OIDC_CONNECT).stream()
                .map(URI::create)
                .collect(Collectors.toSet())));
  }

  /** Which tokens are accepted; empty for none. */
  private static Optional<JwtSettings> jwt(Settings settings) {
    Optional<String> secret = settings.find(Setting.JWT_SECRET);
    Optional<String> jwksUrl = settings.find(Setting.JWKS_URL);
    if (secret.isPresent() && jwksUrl.isPresent()) {
      throw new WrongSetting(
          "Both jwt-secret and jwks-url are set: leave one of them away, because it decides which"
              + " tokens are accepted.");
    }
    if (secret.isEmpty() && jwksUrl.isEmpty()) {
      return Optional.empty();
    }
    String issuer = either(settings, Setting.JWT_ISSUER, Setting.OIDC_ISSUER);
    String audience = either(settings, Setting.JWT_AUDIENCE, Setting.OIDC_CLIENT_ID);
    return Optional.of(
        secret
            .map(text -> JwtSettings.ofSecret(text.getBytes(UTF_8), issuer, audience))
            .orElseGet(() -> JwtSettings.ofJwks(URI.create(jwksUrl.get()), issuer, audience)));
  }

  private static String either(Settings settings, Setting first, Setting second) {
    return settings
        .find(first)
        .or(() -> settings.find(second))
        .orElseGet(() -> settings.get(first));
  }

  private static RateLimitSettings rateLimits(Settings settings) {
    RateLimits wanted = RateLimits.parse(settings.get(Setting.RATE_LIMITS)).orElseThrow();
    boolean isOn =
        switch (wanted.mode()) {
          case ON -> true;
          case OFF -> false;
          case AUTO -> !ListenAddress.isOfThisMachineOnly(settings.get(Setting.HOST));
        };
    return isOn ? wanted.numbers() : null;
  }

  private static ConnectionLimits connections(Settings settings) {
    return ConnectionLimits.standard()
        .withCounts(
            Integer.parseInt(settings.get(Setting.MAX_CONNECTIONS)),
            Integer.parseInt(settings.get(Setting.MAX_CONNECTIONS_PER_ADDRESS)));
  }

  private static Set<AddressBlock> trustedProxies(Settings settings) {
    return settings.list(Setting.TRUSTED_PROXIES).stream()
        .map(text -> AddressBlock.parse(text).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }

  // the password is what all servers of one database share, and nobody else knows; it is stretched
  // so that nobody can find a weak one from a cursor
  private static byte[] cursorKey(DatabaseLogin app) {
    try {
      PBEKeySpec spec =
          new PBEKeySpec(
              app.password().toCharArray(), CURSOR_SALT, CURSOR_ITERATIONS, CURSOR_KEY_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2", e);
    }
  }
}
