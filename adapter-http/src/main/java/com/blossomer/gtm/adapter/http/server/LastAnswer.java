package com.blossomer.gtm.adapter.http.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** An answer that says at the last moment whether it is the last one on its connection. */
final class LastAnswer extends Response.Wrapper {

  private final RequestsUnderWay underWay;

  LastAnswer(Request request, Response wrapped, RequestsUnderWay underWay) {
    super(request, wrapped);
    this.underWay = underWay;
  }

  @Override
  public void write(boolean last, ByteBuffer content, Callback callback) {
    if (underWay.isEnding() && !isCommitted()) {
      getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    super.write(last, content, callback);
  }
}
