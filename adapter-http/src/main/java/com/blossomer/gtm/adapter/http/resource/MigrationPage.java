package com.blossomer.gtm.adapter.http.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The page that an invitation opens: choose a file, see what an import would do, and do it. The
 * secret is behind the #, which a browser sends to no server.
 */
final class MigrationPage {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri"
          + " 'none'; form-action 'none'; frame-ancestors 'none'";

  List<Route> routes() {
    return List.of(
        file("/migrate", "migrate.html", "text/html"),
        file("/migrate.js", "migrate.js", "text/javascript"),
        file("/migrate.css", "migrate.css", "text/css"),
        file("/collect-browser-data.js", "collect-browser-data.js", "text/javascript"));
  }

  private static Route file(String path, String name, String mediaType) {
    byte[] content = read(name);
    return Route.of("GET", path, exchange -> answer(exchange, mediaType, content))
        .producing(mediaType)
        .forEverybody();
  }

  private static void answer(Exchange exchange, String mediaType, byte[] content) {
    exchange.header("Content-Security-Policy", POLICY);
    exchange.header("Referrer-Policy", "no-referrer");
    exchange.answer(200, mediaType + "; charset=utf-8", content);
  }

  private static byte[] read(String name) {
    try (InputStream file = MigrationPage.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
