package com.blossomer.gtm.adapter.http.server;

import org.eclipse.jetty.server.Request;
import org.slf4j.MDC;

/** Under which name, and while what, the log lines of a thread have the id of a request. */
final class LogContext {

  static final String REQUEST_ID = "requestId";

  private LogContext() {}

  /**
   * From now on this thread works for that request.
   *
   * @return what it worked for before, to go back to it
   */
  static String enter(Request request) {
    String before = MDC.get(REQUEST_ID);
    MDC.put(REQUEST_ID, RequestIds.of(request));
    return before;
  }

  static void leave(String before) {
    if (before == null) {
      MDC.remove(REQUEST_ID);
    } else {
      MDC.put(REQUEST_ID, before);
    }
  }
}
