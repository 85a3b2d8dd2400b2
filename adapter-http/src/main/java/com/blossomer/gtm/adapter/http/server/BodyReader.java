package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.error.Problem;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads the body of a request, without holding a thread, before the request goes on: many slow
 * uploads together cannot stop the server. A request without a credential goes on unread, to be
 * refused.
 */
public final class BodyReader extends Handler.Wrapper {

  /** The largest body, in bytes. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  /** Where servlets find the body, as a byte array. */
  public static final String ATTRIBUTE = "blossomer.body";

  private final BodyBudget budget = new BodyBudget();

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields headers = request.getHeaders();
    boolean hasBody =
        headers.contains(HttpHeader.TRANSFER_ENCODING)
            || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    if (!hasBody || !isWelcome(headers)) {
      return super.handle(request, response, callback);
    }
    if (headers.getLongField(HttpHeader.CONTENT_LENGTH) > MAX_BYTES) {
      refuse(request, response, callback, tooLarge());
    } else {
      new BodyLoading(this, request, response, callback).run();
    }
    return true;
  }

  BodyBudget budget() {
    return budget;
  }

  /** A program brings a credential, a browser its cookie, or at a sign-in at least its origin. */
  private static boolean isWelcome(HttpFields headers) {
    return Authenticator.isPlausible(headers.get(HttpHeader.AUTHORIZATION))
        || headers.contains(HttpHeader.COOKIE)
        || headers.contains(HttpHeader.ORIGIN);
  }

  void goOn(Request request, Response response, Callback callback, byte[] body) {
    request.setAttribute(ATTRIBUTE, body);
    // the last bytes came on another thread than the headers did
    String before = LogContext.enter(request);
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    } finally {
      LogContext.leave(before);
    }
  }

  /** Refuses with the body unread: the connection cannot be used for another request. */
  static void refuse(Request request, Response response, Callback callback, Problem problem) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Callback discarding =
        Callback.from(() -> new BodyDiscarding(request, callback).run(), callback::failed);
    Answers.write(request, response, discarding, problem);
  }

  static Problem tooLarge() {
    return Problem.of(
        413, "too_large", "The body is too large: at most " + MAX_BYTES + " bytes are taken.");
  }
}
