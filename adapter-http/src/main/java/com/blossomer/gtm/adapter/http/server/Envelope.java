package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.error.Problem;
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

  public Envelope(Set<String> corsOrigins, RequestsUnderWay underWay) {
    cors = new Cors(corsOrigins);
    this.underWay = underWay;
  }

  @Override
  public boolean handle(Request sent, Response given, Callback callback) throws Exception {
    Request request = MethodAsSent.of(sent);
    underWay.begin(request);
    Response response = new LastAnswer(request, given, underWay);
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
      return super.handle(request, response, callback);
    } finally {
      LogContext.leave(before);
    }
  }
}
