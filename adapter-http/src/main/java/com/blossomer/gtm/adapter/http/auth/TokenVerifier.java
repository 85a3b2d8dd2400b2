package com.blossomer.gtm.adapter.http.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.exceptions.TokenExpiredException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import java.time.Duration;
import java.util.function.Function;

/**
 * Validates JSON Web Tokens (RFC 7519, RFC 8725). The algorithm comes from the settings and the
 * key, never from the token; {@code iss}, {@code aud}, {@code exp} and {@code sub} must be there.
 */
public final class TokenVerifier {

  static final Duration LEEWAY = Duration.ofSeconds(30);

  private final String issuer;
  private final String audience;
  private final Function<DecodedJWT, Algorithm> algorithms;

  public TokenVerifier(JwtSettings settings) {
    issuer = settings.issuer();
    audience = settings.audience();
    if (settings.secret() != null) {
      Algorithm fixed = Algorithm.HMAC256(settings.secret());
      algorithms = token -> fixed;
    } else {
      JwksKeys keys = new JwksKeys(settings.jwksUrl(), System::nanoTime);
      algorithms = token -> keys.algorithm(token.getKeyId());
    }
  }

  /**
   * The claims of a valid token.
   *
   * @throws HttpProblem with status 401 when the token is not valid
   */
  DecodedJWT verify(String token) {
    DecodedJWT decoded = decode(token);
    if (!decoded.getHeaderClaim("crit").isMissing()) {
      throw HttpProblem.unauthenticated("The token demands an extension that is not known here.");
    }
    DecodedJWT verified = verify(decoded);
    if (verified.getExpiresAt() == null || isBlank(verified.getClaim("sub").asString())) {
      throw HttpProblem.unauthenticated("The token lacks an expiry or a subject.");
    }
    return verified;
  }

  private DecodedJWT verify(DecodedJWT decoded) {
    Algorithm algorithm = algorithms.apply(decoded);
    try {
      return JWT.require(algorithm)
          .withIssuer(issuer)
          .withAnyOfAudience(audience)
          .withClaimPresence("exp")
          .withClaimPresence("sub")
          .acceptLeeway(LEEWAY.toSeconds())
          .build()
          .verify(decoded);
    } catch (TokenExpiredException e) {
      throw HttpProblem.unauthenticated("The token has expired; sign in again.");
    } catch (JWTVerificationException | IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static DecodedJWT decode(String token) {
    try {
      return JWT.decode(token);
    } catch (JWTDecodeException | IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static HttpProblem invalid() {
    return HttpProblem.unauthenticated(
        "The token is not valid here: its signature, issuer, audience or times are wrong.");
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
