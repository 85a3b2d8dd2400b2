package com.blossomer.gtm.adapter.http.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A connection on which a test sends bytes as it likes. */
public final class RawClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket = new Socket();

  private RawClient(InetAddress address, int port, int receiveBuffer) throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
  }

  public static RawClient connect(int port) throws IOException {
    return new RawClient(InetAddress.getLoopbackAddress(), port, 0);
  }

  public static RawClient connect(InetAddress address, int port) throws IOException {
    return new RawClient(address, port, 0);
  }

  /** One whose system takes only a few bytes that nobody reads. */
  public static RawClient withSmallWindow(int port) throws IOException {
    return new RawClient(InetAddress.getLoopbackAddress(), port, 4096);
  }

  public RawClient send(String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  public RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  public RawClient endInput() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Everything until the server closes the connection. */
  public String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** Whether the server has closed, or closes within a while, without a byte before. */
  public boolean isClosedSilently() throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException e) {
      return true;
    }
  }

  /** The version and the status of an answer, whose rest stays unread. */
  public String readStart() throws IOException {
    return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), UTF_8);
  }

  /** The status line of one answer, whose body is read as well. */
  public String readAnswer() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return "closed";
      }
      head.append((char) next);
    }
    String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
    in.readNBytes(Integer.parseInt(length));
    return head.substring(0, head.indexOf("\r\n"));
  }

  /** Sends a byte now and then until the server has closed the connection. */
  public CompletableFuture<Void> drip(ScheduledExecutorService executor, String text) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    ScheduledFuture<?> task =
        executor.scheduleWithFixedDelay(
            () -> {
              try {
                send(text);
              } catch (IOException e) {
                closed.complete(null);
              }
            },
            0,
            50,
            TimeUnit.MILLISECONDS);
    closed.whenComplete((result, failure) -> task.cancel(false));
    return closed;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
