package com.blossomer.gtm.adapter.http.auth;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Secret;
import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * The session of a browser: a cookie that no script can read and that no other site can send. Where
 * a request changes something, its origin is checked as well.
 */
public final class SessionCookie {

  private static final String NAME = "blossomer_session";
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

  private SessionCookie() {}

  /**
   * The caller behind the cookie; empty without a cookie.
   *
   * @throws HttpProblem with status 401 when the cookie is none of ours, and 403 when the request
   *     comes from elsewhere
   */
  public static Optional<Caller> caller(Context context) {
    String cookie = context.cookie(NAME);
    if (cookie == null) {
      return Optional.empty();
    }
    Secret secret =
        Secret.parse(cookie)
            .filter(parsed -> parsed.kind() == CredentialKind.SESSION)
            .orElseThrow(
                () -> HttpProblem.unauthenticated("The session is not valid; sign in again."));
    if (!SAFE_METHODS.contains(context.method().name())) {
      requireSameOrigin(context);
    }
    return Optional.of(Caller.of(secret));
  }

  /**
   * Refuses a request that a page of another site sent.
   *
   * @throws HttpProblem with status 403
   */
  public static void requireSameOrigin(Context context) {
    String origin = context.header("Origin");
    String host = context.header("Host");
    if (origin == null || !(origin.equals("http://" + host) || origin.equals("https://" + host))) {
      throw new HttpProblem(
          403,
          "wrong_origin",
          "With a session, a request that changes something must come from a page of this server;"
              + " programs use an API key.");
    }
  }

  /** The cookie as it was sent. */
  public static Optional<String> presented(Context context) {
    return Optional.ofNullable(context.cookie(NAME));
  }

  public static void set(Context context, IssuedSecret session) {
    String expires = RFC_1123_DATE_TIME.format(session.expiresAt().atOffset(ZoneOffset.UTC));
    write(context, session.secret().reveal(), "Expires=" + expires);
  }

  public static void clear(Context context) {
    write(context, "", "Max-Age=0");
  }

  private static void write(Context context, String value, String lifetime) {
    boolean isEncrypted =
        context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    context.header(
        "Set-Cookie",
        NAME
            + "="
            + value
            + "; Path=/; HttpOnly; SameSite=Strict; "
            + lifetime
            + (isEncrypted ? "; Secure" : ""));
  }
}
