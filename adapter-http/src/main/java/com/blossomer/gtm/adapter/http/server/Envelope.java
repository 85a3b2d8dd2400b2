package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.error.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What is done around every request, whatever its route: its id, the headers of every answer, the
 * rules for other web origins, and the refusal of addresses that do not decode.
 */
public final class Envelope extends Handler.Wrapper {

  private final Cors cors;
  private final RequestsUnderWay underWay;
  private final ConnectionWatch watch;

  public Envelope(Set<String> corsOrigins, RequestsUnderWay underWay, ConnectionWatch watch) {
    cors = new Cors(corsOrigins);
    this.underWay = underWay;
    this.watch = watch;
  }

  @Override
  public boolean handle(Request sent, Response given, Callback callback) throws Exception {
    Request request = MethodAsSent.of(sent);
    underWay.begin(request);
    watch.work(request);
    Response last = new LastAnswer(request, given, underWay);
    Response response = new WholeAnswer(request, last, watch);
    RequestTrace.of(request);
    Answers.prepare(response, RequestIds.of(request));
    String before = LogContext.enter(request);
    try {
      cors.allowOrigin(request, response.getHeaders());
      if (cors.isPreflight(request)) {
        cors.allowRequest(response, callback);
        return true;
      }
      Optional<String> flaw = Addresses.flaw(request.getHttpURI());
      if (flaw.isPresent()) {
        Problem problem = Problem.of(400, "bad_address", flaw.get());
        Answers.write(request, response, callback, problem);
        return true;
      }
      if (watch.isFull() && !isHealthCheck(request)) {
        Answers.write(request, response, callback, tooMuchUnread());
        return true;
      }
      return super.handle(request, response, callback);
    } finally {
      LogContext.leave(before);
    }
  }

  private static boolean isHealthCheck(Request request) {
    return request.getHttpURI().getPath().startsWith("/health/");
  }

  private static Problem tooMuchUnread() {
    return Problem.of(
            503, "unavailable", "Too many large answers are under way; send the request again.")
        .withHeaders(Map.of("Retry-After", "1"));
  }
}
