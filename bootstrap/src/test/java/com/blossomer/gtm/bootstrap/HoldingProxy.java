package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stands between a server and its database, and holds one message: the text that keeps an answer
 * and commits, or what the database answers to it.
 */
final class HoldingProxy implements AutoCloseable {

  /** What is held. */
  enum Held {
    /** The database has not committed. */
    COMMIT,
    /** The database has committed, and the server does not know. */
    ACKNOWLEDGEMENT
  }

  /** Stands only in an answer, as it is kept: the columns have other names. */
  private static final String ANSWER = "\"createdAt\":\"";

  private static final long PATIENCE_SECONDS = 60;

  private final Held held;
  private final byte[] mark;
  private final ServerSocket listener;
  private final InetAddress databaseHost;
  private final int databasePort;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final CountDownLatch holding = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  HoldingProxy(Held held, String databaseHost, int databasePort) throws IOException {
    this(held, ANSWER, databaseHost, databasePort);
  }

  /** Holds the first message with that mark, or what the database answers to it. */
  HoldingProxy(Held held, String mark, String databaseHost, int databasePort) throws IOException {
    this.held = held;
    this.mark = mark.getBytes(UTF_8);
    this.databaseHost = InetAddress.getByName(databaseHost);
    this.databasePort = databasePort;
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::acceptAll);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Waits until the message is held. */
  void awaitHolding() throws InterruptedException {
    if (!holding.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing came to be held");
    }
  }

  void release() {
    released.countDown();
  }

  /** Hangs up on both sides, as the system does when a process dies. */
  void hangUp() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    release();
  }

  @Override
  public void close() throws IOException {
    hangUp();
  }

  private void acceptAll() {
    while (!listener.isClosed()) {
      try {
        Socket server = listener.accept();
        Socket database = new Socket(databaseHost, databasePort);
        sockets.add(server);
        sockets.add(database);
        Line line = new Line();
        daemon(() -> copy(server, database, line::texts));
        daemon(() -> copy(database, server, line::answers));
      } catch (IOException e) {
        if (!listener.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** One connection. */
  private final class Line {

    private byte[] before = {};
    private volatile boolean isMarked;

    void texts(byte[] bytes) {
      byte[] seen = Arrays.copyOf(before, before.length + bytes.length);
      System.arraycopy(bytes, 0, seen, before.length, bytes.length);
      before = Arrays.copyOfRange(seen, Math.max(0, seen.length - mark.length + 1), seen.length);
      if (holding.getCount() > 0 && contains(seen)) {
        isMarked = true;
        if (held == Held.COMMIT) {
          hold();
        }
      }
    }

    void answers(byte[] bytes) {
      if (isMarked && held == Held.ACKNOWLEDGEMENT) {
        hold();
      }
    }

    private void hold() {
      holding.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private boolean contains(byte[] bytes) {
    for (int i = 0; i <= bytes.length - mark.length; i++) {
      if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return true;
      }
    }
    return false;
  }

  private interface Look {
    void at(byte[] bytes);
  }

  private static void copy(Socket from, Socket to, Look look) {
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        byte[] bytes = Arrays.copyOf(buffer, length);
        look.at(bytes);
        out.write(bytes);
      }
    } catch (IOException e) {
      // one side hung up
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "holding-proxy");
    thread.setDaemon(true);
    thread.start();
  }
}
