package com.blossomer.gtm.adapter.http.server;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request whose body nobody is to look at; it can still be taken off the line. */
final class WithoutBody extends Request.Wrapper {

  WithoutBody(Request wrapped) {
    super(wrapped);
  }

  @Override
  public Content.Chunk read() {
    return Content.Chunk.EOF;
  }

  @Override
  public void demand(Runnable whenThereIsMore) {
    whenThereIsMore.run();
  }

  @Override
  public boolean consumeAvailable() {
    return true;
  }
}
