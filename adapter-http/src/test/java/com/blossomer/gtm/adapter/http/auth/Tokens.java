package com.blossomer.gtm.adapter.http.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import java.time.Instant;
import java.util.Base64;

/** Tokens as a sign-in outside makes them. */
final class Tokens {

  static final String ISSUER = "https://login.example";
  static final String AUDIENCE = "blossomer";
  static final byte[] SECRET = "a shared secret of 32 bytes, yes".getBytes(UTF_8);

  private Tokens() {}

  /** A token that is valid for an hour, but for its signature. */
  static JWTCreator.Builder of(String subject) {
    return JWT.create()
        .withIssuer(ISSUER)
        .withAudience("other", AUDIENCE)
        .withSubject(subject)
        .withExpiresAt(Instant.now().plusSeconds(3600));
  }

  /** The first two parts of a token made of raw JSON. */
  static String raw(String header, String payload) {
    return base64(header) + "." + base64(payload);
  }

  static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
