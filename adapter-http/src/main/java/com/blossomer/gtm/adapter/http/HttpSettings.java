package com.blossomer.gtm.adapter.http;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.http.auth.JwtSettings;
import com.blossomer.gtm.adapter.http.limit.RateLimitSettings;
import com.blossomer.gtm.adapter.http.server.AddressBlock;
import com.blossomer.gtm.adapter.http.server.ConnectionLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

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
    Duration stopDelay) {

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
  }

  /** Settings without tokens of others, calls from other web origins, proxies and rate limits. */
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
        Duration.ZERO);
  }

  public HttpSettings withHost(String newHost) {
    return new HttpSettings(
        newHost,
        port,
        cursorKey,
        jwt,
        corsOrigins,
        drain,
        rateLimits,
        connections,
        trustedProxies,
        publicUrl,
        stopDelay);
  }

  public HttpSettings withJwt(JwtSettings newJwt) {
    return new HttpSettings(
        host,
        port,
        cursorKey,
        newJwt,
        corsOrigins,
        drain,
        rateLimits,
        connections,
        trustedProxies,
        publicUrl,
        stopDelay);
  }

  public HttpSettings withCorsOrigins(Set<String> newOrigins) {
    return new HttpSettings(
        host,
        port,
        cursorKey,
        jwt,
        newOrigins,
        drain,
        rateLimits,
        connections,
        trustedProxies,
        publicUrl,
        stopDelay);
  }

  public HttpSettings withRateLimits(RateLimitSettings newLimits) {
    return new HttpSettings(
        host,
        port,
        cursorKey,
        jwt,
        corsOrigins,
        drain,
        newLimits,
        connections,
        trustedProxies,
        publicUrl,
        stopDelay);
  }

  public HttpSettings withConnections(ConnectionLimits newLimits) {
    return new HttpSettings(
        host,
        port,
        cursorKey,
        jwt,
        corsOrigins,
        drain,
        rateLimits,
        newLimits,
        trustedProxies,
        publicUrl,
        stopDelay);
  }

  public HttpSettings withTrustedProxies(Set<AddressBlock> newProxies) {
    return new HttpSettings(
        host,
        port,
        cursorKey,
        jwt,
        corsOrigins,
        drain,
        rateLimits,
        connections,
        newProxies,
        publicUrl,
        stopDelay);
  }

  public HttpSettings withPublicUrl(URI newUrl) {
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
        newUrl,
        stopDelay);
  }

  public HttpSettings withStopDelay(Duration newDelay) {
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
        newDelay);
  }

  /** Without the key, so that no log line can hold it. */
  @Override
  public String toString() {
    return "HttpSettings[host=" + host + ", port=" + port + ", corsOrigins=" + corsOrigins + "]";
  }
}
