package com.blossomer.gtm.adapter.http;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.auth.SignInProvider;
import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.AddressBlock;
import com.blossomer.gtm.adapter.http.server.ConnectionLimits;
import com.blossomer.gtm.adapter.http.web.WebApp;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How the API is served.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param cursorKey signs the cursors of pages, at least 32 bytes; the same on all servers of one
 *     database
 * @param jwt which tokens of others are accepted; null for none
 * @param corsOrigins the web origins whose pages may call, such as {@code https://app.example.com};
 *     {@code *} for all
 * @param drain how long a stop waits for requests under way, at least 15 s
 * @param rateLimits how often clients may ask; null for no limits
 * @param connections how many connections are taken, and how slow they may be
 * @param trustedProxies whose header X-Forwarded-For counts
 * @param publicUrl where people reach the server, with a host; null when that is where it listens
 * @param stopDelay how long before that everything is still served although the server says that it
 *     is not ready: the time that load balancers need to notice
 * @param provider where the web app's users can sign in outside; null for nowhere. Its tokens have
 *     to be those that {@code jwt} accepts
 * @param webApp what is served at / besides the API; {@link WebApp#none} for nothing
 */
public record HttpSettings(
    String host,
    int port,
    byte[] cursorKey,
    JwtSettings jwt,
    Set<String> corsOrigins,
    Duration drain,
    RateLimitSettings rateLimits,
    ConnectionLimits connections,
    Set<AddressBlock> trustedProxies,
    URI publicUrl,
    Duration stopDelay,
    SignInProvider provider,
    WebApp webApp) {

  private static final int MIN_KEY_BYTES = 32;
  private static final Duration DEFAULT_DRAIN = Duration.ofSeconds(20);
  private static final Duration MIN_DRAIN = Duration.ofSeconds(15);

  public HttpSettings {
    requireNonNull(host, "host");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port + ".");
    }
    if (cursorKey.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException("The key that signs cursors needs at least 32 bytes.");
    }
    cursorKey = cursorKey.clone();
    corsOrigins = Set.copyOf(corsOrigins);
    if (stopDelay.isNegative()) {
      throw new IllegalArgumentException("A stop cannot begin before it was asked for.");
    }
    if (drain.compareTo(MIN_DRAIN) < 0) {
      throw new IllegalArgumentException("A stop must wait at least 15 s for requests under way.");
    }
    requireNonNull(connections, "connections");
    trustedProxies = Set.copyOf(trustedProxies);
    if (provider != null && jwt == null) {
      throw new IllegalArgumentException("Who signs in outside needs tokens that are accepted.");
    }
    requireNonNull(webApp, "webApp");
  }

  /**
   * Settings without tokens of others, calls from other web origins, proxies, rate limits and web
   * app.
   */
  public static HttpSettings of(String host, int port, byte[] cursorKey) {
    return new HttpSettings(
        host,
        port,
        cursorKey,
        null,
        Set.of(),
        DEFAULT_DRAIN,
        null,
        ConnectionLimits.standard(),
        Set.of(),
        null,
        Duration.ZERO,
        null,
        WebApp.none());
  }

  public HttpSettings withHost(String newHost) {
    return with(settings -> settings.host = newHost);
  }

  public HttpSettings withJwt(JwtSettings newJwt) {
    return with(settings -> settings.jwt = newJwt);
  }

  public HttpSettings withCorsOrigins(Set<String> newOrigins) {
    return with(settings -> settings.corsOrigins = newOrigins);
  }

  public HttpSettings withRateLimits(RateLimitSettings newLimits) {
    return with(settings -> settings.rateLimits = newLimits);
  }

  public HttpSettings withConnections(ConnectionLimits newLimits) {
    return with(settings -> settings.connections = newLimits);
  }

  public HttpSettings withTrustedProxies(Set<AddressBlock> newProxies) {
    return with(settings -> settings.trustedProxies = newProxies);
  }

  public HttpSettings withPublicUrl(URI newUrl) {
    return with(settings -> settings.publicUrl = newUrl);
  }

  public HttpSettings withStopDelay(Duration newDelay) {
    return with(settings -> settings.stopDelay = newDelay);
  }

  /** Offers an outside sign-in, whose tokens are accepted. */
  public HttpSettings withSignIn(SignInProvider newProvider, JwtSettings newJwt) {
    return with(
        settings -> {
          settings.provider = newProvider;
          settings.jwt = newJwt;
        });
  }

  public HttpSettings withWebApp(WebApp newApp) {
    return with(settings -> settings.webApp = newApp);
  }

  private HttpSettings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settled();
  }

  /** Without the key, so that no log line can hold it. */
  @Override
  public String toString() {
    return "HttpSettings[host=" + host + ", port=" + port + ", corsOrigins=" + corsOrigins + "]";
  }

  /** A copy while one of its values changes. */
  private static final class Draft {
    private String host;
    private int port;
    private byte[] cursorKey;
    private JwtSettings jwt;
    private Set<String> corsOrigins;
    private Duration drain;
    private RateLimitSettings rateLimits;
    private ConnectionLimits connections;
    private Set<AddressBlock> trustedProxies;
    private URI publicUrl;
    private Duration stopDelay;
    private SignInProvider provider;
    private WebApp webApp;

    Draft(HttpSettings settings) {
      host = settings.host;
      port = settings.port;
      cursorKey = settings.cursorKey;
      jwt = settings.jwt;
      corsOrigins = settings.corsOrigins;
      drain = settings.drain;
      rateLimits = settings.rateLimits;
      connections = settings.connections;
      trustedProxies = settings.trustedProxies;
      publicUrl = settings.publicUrl;
      stopDelay = settings.stopDelay;
      provider = settings.provider;
      webApp = settings.webApp;
    }

    HttpSettings settled() {
      return new HttpSettings(
          host,
          port,
          cursorKey,
          jwt,
          corsOrigins,
          drain,
          rateLimits,
          connections,
          trustedProxies,
          publicUrl,
          stopDelay,
          provider,
          webApp);
    }
  }
}
