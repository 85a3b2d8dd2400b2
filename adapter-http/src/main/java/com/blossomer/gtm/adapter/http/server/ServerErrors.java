package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.error.Problems;
import java.util.Map;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server itself refuses, such as a request that cannot be parsed. */
public final class ServerErrors extends ErrorHandler {

  private static final Problem BAD_VERSION = Problem.of(505, "bad_version", "Use HTTP/1.1.");

  private static final Map<Integer, Problem> KNOWN =
      Map.ofEntries(
          Map.entry(400, Problem.of(400, "bad_request", "The request is not well-formed HTTP.")),
          Map.entry(
              404, Problem.of(404, "not_found", "There is no such address; /api/docs lists all.")),
          Map.entry(
              408, Problem.of(408, "too_slow", "The request came too slowly; send it again.")),
          Map.entry(413, BodyReader.tooLarge(BodyReader.MAX_BYTES)),
          Map.entry(
              414, Problem.of(414, "address_too_long", "The address of the request is too long.")),
          Map.entry(417, Problem.of(400, "bad_expectation", "Only 100-continue can be expected.")),
          // what the server says to the preface of HTTP/2
          Map.entry(426, BAD_VERSION),
          Map.entry(
              431,
              Problem.of(431, "headers_too_large", "The headers of the request are too large.")),
          Map.entry(
              503,
              Problem.of(
                      503,
                      "unavailable",
                      "The server is too busy at the moment or stops; try again.")
                  .withHeaders(Map.of("Retry-After", "5"))),
          Map.entry(505, BAD_VERSION));

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
    String before = LogContext.enter(request);
    try {
      Answers.write(request, response, callback, problem(status, cause));
    } finally {
      LogContext.leave(before);
    }
    return true;
  }

  private static Problem problem(int status, Throwable cause) {
    if (KNOWN.containsKey(status)) {
      return KNOWN.get(status);
    }
    if (status >= 400 && status < 500) {
      return Problem.of(status, "bad_request", "The server does not take this request.");
    }
    return cause == null ? Problems.internal() : Problems.of(cause);
  }
}
