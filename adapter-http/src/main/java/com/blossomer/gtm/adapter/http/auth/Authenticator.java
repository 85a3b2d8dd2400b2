package com.blossomer.gtm.adapter.http.auth;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.Secret;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Turns the header {@code Authorization}, or the cookie of a session, into a caller. An API key is
 * only checked for its form here: whether it is valid says the store, in the transaction of the
 * work.
 */
public final class Authenticator {

  private static final String SCHEME = "Bearer ";

  private final JwtCallers tokens;
  private final SessionCookies cookies;

  /**
   * @param tokens the callers behind tokens of others; null when none are accepted
   */
  public Authenticator(JwtCallers tokens, SessionCookies cookies) {
    this.tokens = tokens;
    this.cookies = cookies;
  }

  public SessionCookies cookies() {
    return cookies;
  }

  /**
   * Whether a header has the form of a credential; what has not is refused before its body is read.
   */
  public static boolean isPlausible(String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    String credential = presented(header);
    return Secret.parse(credential).isPresent() || isToken(credential);
  }

  /** What a header presents; the whole header where it has not the form. */
  public static String presented(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : header;
  }

  private static boolean isToken(String credential) {
    return credential.split("\\.", -1).length == 3;
  }

  /**
   * The caller of a request. A header counts more than a cookie: who sends one means it.
   *
   * @throws HttpProblem with status 401 when there is none, and 403 when a session is used from
   *     elsewhere
   */
  public Caller caller(Context context) {
    List<String> headers = Collections.list(context.req().getHeaders("Authorization"));
    Optional<Caller> signedIn = headers.isEmpty() ? cookies.caller(context) : Optional.empty();
    return signedIn.orElseGet(() -> caller(headers));
  }

  /**
   * The holder of a token of an outside sign-in.
   *
   * @throws HttpProblem with status 401 when the token is not valid
   */
  public TokenHolder tokenHolder(String token) {
    if (tokens == null) {
      throw HttpProblem.unauthenticated("This server takes no tokens of others; use an API key.");
    }
    return tokens.holder(token);
  }

  /**
   * The caller that the values of the header name.
   *
   * @throws HttpProblem with status 401 when they name none
   */
  private Caller caller(List<String> headers) {
    if (headers.isEmpty()) {
      throw HttpProblem.unauthenticated(
          "A credential is needed: send the header Authorization: Bearer, with an API key.");
    }
    String header = headers.get(0);
    if (headers.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw HttpProblem.unauthenticated(
          "The header Authorization must be there once and have the form Bearer, space,"
              + " credential.");
    }
    String credential = presented(header);
    Optional<Secret> secret = Secret.parse(credential);
    if (secret.isPresent() && secret.get().kind() == CredentialKind.API_KEY) {
      return Caller.of(secret.get());
    }
    if (tokens != null && isToken(credential)) {
      return tokens.holder(credential).caller();
    }
    throw HttpProblem.unauthenticated(
        "The credential is no valid API key; it may be mistyped or cut off.");
  }
}
