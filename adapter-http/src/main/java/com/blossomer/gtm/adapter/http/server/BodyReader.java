package com.blossomer.gtm.adapter.http.server;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.error.Problem;
import java.time.Duration;
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

  /** The largest body, in bytes, where nothing else is said. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  /** Where servlets find the body, as a byte array. */
  public static final String ATTRIBUTE = "blossomer.body";

  private static final int SHARE_OF_MEMORY = 8;
  private static final int SHARE_OF_MEMORY_FOR_LARGE = 16;

  /** One body of the largest size always fits. */
  private static final long MIN_FOR_LARGE = 64L * 1024 * 1024;

  private final BodyBudget usual = new BodyBudget(memory() / SHARE_OF_MEMORY);
  private final BodyBudget large =
      new BodyBudget(Math.max(MIN_FOR_LARGE, memory() / SHARE_OF_MEMORY_FOR_LARGE));

  private final BodyLimits limits;
  private final ConnectionWatch watch;

  BodyReader(BodyLimits limits, ConnectionWatch watch) {
    this.limits = limits;
    this.watch = watch;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields headers = request.getHeaders();
    boolean hasBody =
        headers.contains(HttpHeader.TRANSFER_ENCODING)
            || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    if (!hasBody) {
      return super.handle(request, response, callback);
    }
    if (!isWelcome(headers)) {
      Callback discarding = discarding(request, response, callback);
      return super.handle(new WithoutBody(request), response, discarding);
    }
    int limit = limits.of(request.getMethod(), request.getHttpURI().getPath());
    if (headers.getLongField(HttpHeader.CONTENT_LENGTH) > limit) {
      refuse(request, response, callback, tooLarge(limit));
    } else {
      new BodyLoading(this, request, response, callback, limit).run();
    }
    return true;
  }

  /** How long a body may take before the least rate counts. */
  Duration grace() {
    return watch.limits().grace();
  }

  /**
   * Out of what the memory of a body comes, until its request is answered. Large ones have a budget
   * of their own: few of them are worked on at once, and the others go on when it is used up.
   */
  BodyBudget budget(int limit) {
    return limit > MAX_BYTES ? large : usual;
  }

  private static long memory() {
    return Runtime.getRuntime().maxMemory();
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
    Answers.write(request, response, discarding(request, response, callback), problem);
  }

  private static Callback discarding(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    return Callback.from(() -> new BodyDiscarding(request, callback).run(), callback::failed);
  }

  static Problem tooLarge(int limit) {
    return Problem.of(
        413, "too_large", "The body is too large: at most " + limit + " bytes are taken.");
  }
}
