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
 * The sessions of browsers: a cookie that no script can read and that no other site can send. Where
 * a request changes something, its origin is checked as well.
 */
public final class SessionCookies {

  private static final String NAME = "blossomer_session";
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD");

  private final OwnOrigins origins;

  public SessionCookies(OwnOrigins origins) {
    this.origins = origins;
  }

  /**
   * The caller behind the cookie; empty without a cookie.
   *
   * @throws HttpProblem with status 401 when the cookie is none of ours, and 403 when the request
   *     comes from elsewhere
   */
  public Optional<Caller> caller(Context context) {
    String cookie = context.cookie(NAME);
    if (cookie == null) {
      return Optional.empty();
    }
    Caller caller =
        read(cookie)
            .orElseThrow(
                () -> HttpProblem.unauthenticated("The session is not valid; sign in again."));
    if (!SAFE_METHODS.contains(context.method().name())) {
      requireSameOrigin(context);
    }
    return Optional.of(caller);
  }

  /** The caller behind the cookie, to be signed out; empty also when the cookie is none of ours. */
  public Optional<Caller> leaving(Context context) {
    return Optional.ofNullable(context.cookie(NAME)).flatMap(SessionCookies::read);
  }

  /**
   * Refuses a request that a page of another site sent, and one that does not say what sent it.
   *
   * @throws HttpProblem with status 403
   */
  public void requireSameOrigin(Context context) {
    if (!origins.isOwn(context.header("Origin"), context.header("Host"))) {
      throw new HttpProblem(
          403,
          "wrong_origin",
          "With a session, a request that changes something must come from a page of this server,"
              + " whose address behind a proxy is the setting public-url; programs use an API"
              + " key.");
    }
  }

  /** The cookie as it was sent. */
  public static Optional<String> presented(Context context) {
    return Optional.ofNullable(context.cookie(NAME));
  }

  /** Whether a browser may have sent the request, rather than a program. */
  public boolean isOfBrowser(Context context) {
    return context.header("Origin") != null || context.cookie(NAME) != null;
  }

  public void set(Context context, IssuedSecret session) {
    String expires = RFC_1123_DATE_TIME.format(session.expiresAt().atOffset(ZoneOffset.UTC));
    write(context, session.secret().reveal(), "Expires=" + expires);
  }

  public void clear(Context context) {
    write(context, "", "Max-Age=0");
  }

  private static Optional<Caller> read(String cookie) {
    return Secret.parse(cookie)
        .filter(parsed -> parsed.kind() == CredentialKind.SESSION)
        .map(Caller::of);
  }

  /** The page's own address tells, whatever stands between it and this server. */
  private static void write(Context context, String value, String lifetime) {
    String origin = context.header("Origin");
    boolean isEncrypted = origin != null && origin.startsWith("https://");
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
