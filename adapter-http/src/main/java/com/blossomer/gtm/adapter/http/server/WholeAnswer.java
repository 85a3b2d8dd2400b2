package com.blossomer.gtm.adapter.http.server;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Sends a body in one piece and without a thread that waits until the client has read it: through
 * the stream of a servlet, as many slow readers as there are threads would stop the server.
 */
public final class WholeAnswer extends Response.Wrapper {

  private static final String ATTRIBUTE = "blossomer.answer";

  private record Body(byte[] bytes, boolean isShared) {}

  private final ConnectionWatch watch;

  WholeAnswer(Request request, Response response, ConnectionWatch watch) {
    super(request, response);
    this.watch = watch;
  }

  /**
   * Makes these bytes the body of the answer.
   *
   * @param isShared whether all answers have the same array
   */
  public static void put(Context context, byte[] bytes, boolean isShared) {
    context.attribute(ATTRIBUTE, new Body(bytes, isShared));
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    ByteBuffer whole = content;
    boolean isShared = false;
    if (last
        && BufferUtil.isEmpty(content)
        && getRequest().getAttribute(ATTRIBUTE) instanceof Body body) {
      whole = ByteBuffer.wrap(body.bytes());
      isShared = body.isShared();
    }
    if (last) {
      int length = BufferUtil.length(whole);
      watch.answer(getRequest(), length, isShared ? 0 : length);
    }
    super.write(last, whole, callback);
  }
}
