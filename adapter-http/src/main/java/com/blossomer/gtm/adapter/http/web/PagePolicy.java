package com.blossomer.gtm.adapter.http.web;

import java.util.Collection;
import java.util.TreeSet;

/** What the browser lets the web app do (Content Security Policy). */
final class PagePolicy {

  private PagePolicy() {}

  /**
   * Scripts, styles, fonts and calls of our own only, nothing within the page, and no frames.
   *
   * @param origins who else may be called
   */
  static String allowing(Collection<String> origins) {
    String others =
        new TreeSet<>(origins).stream().map(origin -> " " + origin).reduce("", String::concat);
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
        + " font-src 'self'; connect-src 'self'"
        + others
        + "; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
        + " frame-ancestors 'none'";
  }
}
