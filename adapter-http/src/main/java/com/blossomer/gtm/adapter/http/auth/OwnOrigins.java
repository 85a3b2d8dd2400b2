package com.blossomer.gtm.adapter.http.auth;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether a page that sends a request is one of this server. Headers such as {@code
 * X-Forwarded-Host} are never believed, since anybody can send them: a server that people reach
 * through a proxy knows its address from the settings, or the proxy leaves the header {@code Host}
 * as it is.
 */
public final class OwnOrigins {

  /** A browser calls the machine that it runs on by such a name only. */
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?");

  private final String publicOrigin;

  /**
   * @param publicUrl where people reach the server; null when that is not known
   */
  public OwnOrigins(URI publicUrl) {
    publicOrigin = publicUrl == null ? null : origin(publicUrl);
  }

  /**
   * Whether the header {@code Origin} (RFC 6454) of a request names this server.
   *
   * @param origin may be null
   * @param host the header {@code Host}; may be null
   */
  boolean isOwn(String origin, String host) {
    if (origin == null || host == null) {
      return false;
    }
    if (origin.equals(publicOrigin)) {
      return true;
    }
    String here = host.toLowerCase(Locale.ROOT);
    boolean isKnownByHost = publicOrigin == null || LOOPBACK.matcher(here).matches();
    return isKnownByHost && (origin.equals("http://" + here) || origin.equals("https://" + here));
  }

  /** As a browser writes it: in lower case, without the port that the scheme implies. */
  static String origin(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    boolean isImplied =
        url.getPort() == -1
            || url.getPort() == 80 && scheme.equals("http")
            || url.getPort() == 443 && scheme.equals("https");
    String port = isImplied ? "" : ":" + url.getPort();
    return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
  }
}
