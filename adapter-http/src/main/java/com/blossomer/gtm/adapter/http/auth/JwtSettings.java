package com.blossomer.gtm.adapter.http.auth;

import java.net.URI;

/**
 * Which JSON Web Tokens (RFC 7519) are accepted: those that one issuer made for this audience, with
 * either a shared secret (HS256) or a key that it publishes (RS256 or ES256).
 *
 * @param secret at least 32 bytes; null when {@code jwksUrl} is there
 * @param jwksUrl where the issuer's public keys are (RFC 7517); null when {@code secret} is there
 */
public record JwtSettings(byte[] secret, URI jwksUrl, String issuer, String audience) {

  private static final int MIN_SECRET_BYTES = 32;

  public JwtSettings {
    if ((secret == null) == (jwksUrl == null)) {
      throw new IllegalArgumentException("Tokens need either a secret or a JWKS address.");
    }
    if (secret != null && secret.length < MIN_SECRET_BYTES) {
      throw new IllegalArgumentException("The secret of HS256 needs at least 32 bytes.");
    }
    if (jwksUrl != null && (jwksUrl.getHost() == null || !isHttp(jwksUrl))) {
      throw new IllegalArgumentException("The JWKS address must be an http or https address.");
    }
    if (issuer == null || issuer.isBlank() || audience == null || audience.isBlank()) {
      throw new IllegalArgumentException("Tokens need an issuer and an audience.");
    }
    secret = secret == null ? null : secret.clone();
  }

  public static JwtSettings ofSecret(byte[] secret, String issuer, String audience) {
    return new JwtSettings(secret, null, issuer, audience);
  }

  public static JwtSettings ofJwks(URI jwksUrl, String issuer, String audience) {
    return new JwtSettings(null, jwksUrl, issuer, audience);
  }

  private static boolean isHttp(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme());
  }

  /** Without the secret, so that no log line can hold it. */
  @Override
  public String toString() {
    return "JwtSettings[jwksUrl=" + jwksUrl + ", issuer=" + issuer + ", audience=" + audience + "]";
  }
}
