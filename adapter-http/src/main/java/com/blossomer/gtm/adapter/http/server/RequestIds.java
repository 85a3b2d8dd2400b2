package com.blossomer.gtm.adapter.http.server;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** The id of a request: the client's own if it is harmless, else a new one. */
public final class RequestIds {

  public static final String HEADER = "X-Request-Id";

  /** Where servlets find the id. */
  public static final String ATTRIBUTE = "blossomer.requestId";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private RequestIds() {}

  static String of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String given = request.getHeaders().get(HEADER);
    String id = given != null && HARMLESS.matcher(given).matches() ? given : newId();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** Nobody has to guess it, and the source of secrets has one lock for all threads. */
  private static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
