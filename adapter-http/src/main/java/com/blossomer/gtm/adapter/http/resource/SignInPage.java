package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * The page that a sign-in link opens. The secret is behind the #, which a browser sends to no
 * server.
 */
final class SignInPage {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final String HTML =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="color-scheme" content="light dark">
      <title>Sign in - Blossomer GTM</title>
      <script src="/sign-in.js" defer></script>
      </head>
      <body>
      <h1>Sign in</h1>
      <p id="state" role="status">Signing in …</p>
      <p><a href="/api/docs">How to use the API</a></p>
      <noscript>This page needs JavaScript.</noscript>
      </body>
      </html>
      """;

  private static final String SCRIPT =
      """
      "use strict";
      const say = (text) => { document.getElementById("state").textContent = text; };
      const signIn = async () => {
        const link = location.hash.slice(1);
        history.replaceState(null, "", location.pathname);
        if (link) {
          const begun = await fetch("/api/session", {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({ link }),
          });
          if (!begun.ok) {
            say((await begun.json()).detail);
            return;
          }
        }
        const me = await fetch("/api/me");
        if (!me.ok) {
          say("You are not signed in. Ask for a link: blossomer login-link --user you@example.com");
          return;
        }
        const { user } = await me.json();
        say("You are signed in as " + (user.email || user.name || user.id) + ".");
      };
      signIn().catch(() => say("The server cannot be reached. Open the link again."));
      """;

  List<Route> routes() {
    return List.of(
        Route.of("GET", "/sign-in", this::page).producing("text/html").forEverybody(),
        Route.of("GET", "/sign-in.js", this::script).producing("text/javascript").forEverybody());
  }

  private void page(Exchange exchange) {
    exchange.header("Content-Security-Policy", POLICY);
    exchange.answer(200, "text/html; charset=utf-8", HTML.getBytes(UTF_8));
  }

  private void script(Exchange exchange) {
    exchange.answer(200, "text/javascript; charset=utf-8", SCRIPT.getBytes(UTF_8));
  }
}
