package com.blossomer.gtm.adapter.http.server;

import io.javalin.http.Context;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.InputStreamContentSource;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IO;

/**
 * Sends a body in one piece and without a thread that waits until the client has read it: through
 * the stream of a servlet, as many slow readers as there are threads would stop the server.
 */
public final class WholeAnswer extends Response.Wrapper {

  private static final String ATTRIBUTE = "blossomer.answer";

  private static final int PIECE_BYTES = 64 * 1024;

  private static final String ITSELF = "blossomer.response";

  private record Body(byte[] bytes, boolean isShared) {}

  private record File(InputStream stream, long length) {}

  private final ConnectionWatch watch;

  WholeAnswer(Request request, Response response, ConnectionWatch watch) {
    super(request, response);
    this.watch = watch;
    request.setAttribute(ITSELF, this);
  }

  /** The answer to a request that the server has let through. */
  static WholeAnswer of(Context context) {
    return context.attribute(ITSELF);
  }

  /** Makes events the body of the answer. */
  static void put(Context context, EventStream events) {
    context.attribute(ATTRIBUTE, events);
  }

  /**
   * Makes these bytes the body of the answer.
   *
   * @param isShared whether all answers have the same array
   */
  public static void put(Context context, byte[] bytes, boolean isShared) {
    context.attribute(ATTRIBUTE, new Body(bytes, isShared));
  }

  /** Makes what the stream reads from a file the body of the answer; closes the stream. */
  public static void put(Context context, InputStream file, long length) {
    context.attribute(ATTRIBUTE, new File(file, length));
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (getRequest().getAttribute(ATTRIBUTE) instanceof EventStream events) {
      // whatever else somebody would write has no place among the events
      if (last) {
        events.end(callback);
      } else {
        callback.succeeded();
      }
      return;
    }
    Object answer =
        last && BufferUtil.isEmpty(content) ? getRequest().getAttribute(ATTRIBUTE) : null;
    if (answer instanceof File file) {
      write(file, callback);
    } else if (answer instanceof Body body) {
      int length = body.bytes().length;
      watch.answer(getRequest(), length, body.isShared() ? 0 : length);
      super.write(true, ByteBuffer.wrap(body.bytes()), callback);
    } else {
      if (last) {
        int length = BufferUtil.length(content);
        watch.answer(getRequest(), length, length);
      }
      super.write(last, content, callback);
    }
  }

  /** Sends a part at once. */
  void writePart(ByteBuffer content, Callback callback) {
    super.write(false, content, callback);
  }

  /** Sends the last part. */
  void writeLast(byte[] content, Callback callback) {
    watch.answer(getRequest(), content.length, content.length);
    super.write(true, ByteBuffer.wrap(content), callback);
  }

  private void write(File file, Callback callback) {
    Request request = getRequest();
    Request.addCompletionListener(request, failure -> IO.close(file.stream()));
    watch.answer(request, file.length(), 0);
    getHeaders().put(HttpHeader.CONTENT_LENGTH, file.length());
    if (HttpMethod.HEAD.is(request.getMethod())) {
      super.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return;
    }
    ByteBufferPool.Sized buffers =
        new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), false, PIECE_BYTES);
    Content.copy(new InputStreamContentSource(file.stream(), buffers), getWrapped(), callback);
  }
}
