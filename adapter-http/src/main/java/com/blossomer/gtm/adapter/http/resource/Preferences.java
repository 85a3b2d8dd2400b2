package com.blossomer.gtm.adapter.http.resource;

import java.util.List;
import java.util.Locale;

/** What a client would like, in the header Prefer (RFC 7240); what is not known is passed over. */
final class Preferences {

  private Preferences() {}

  /** Whether the client prefers that value; a name without value prefers the empty one. */
  static boolean has(List<String> headers, String name, String value) {
    for (String header : headers) {
      for (String preference : header.split(",")) {
        String[] parts = preference.split(";", 2)[0].split("=", 2);
        String given = parts.length < 2 ? "" : parts[1].strip().replaceAll("^\"(.*)\"$", "$1");
        if (parts[0].strip().toLowerCase(Locale.ROOT).equals(name) && given.equals(value)) {
          return true;
        }
      }
    }
    return false;
  }
}
