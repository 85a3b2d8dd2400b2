package com.blossomer.gtm.adapter.persistence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a driver and its server and counts round trips: each ends with one Sync message
 * (PostgreSQL protocol 3.0), for which the driver waits.
 */
final class SyncCountingProxy implements AutoCloseable {

  private final AtomicInteger syncs = new AtomicInteger();
  private final ServerSocket listener;
  private final int serverPort;

  SyncCountingProxy(int serverPort) throws IOException {
    this.serverPort = serverPort;
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::acceptAll);
  }

  int port() {
    return listener.getLocalPort();
  }

  int syncs() {
    return syncs.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void acceptAll() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        daemon(() -> copyAnswers(server, client));
        daemon(() -> countRequests(client, server));
      } catch (IOException e) {
        if (!listener.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void copyAnswers(Socket server, Socket client) {
    try (InputStream from = server.getInputStream();
        OutputStream to = client.getOutputStream()) {
      from.transferTo(to);
    } catch (IOException e) {
      // one side hung up
    }
  }

  private void countRequests(Socket client, Socket server) {
    try (DataInputStream from = new DataInputStream(client.getInputStream());
        DataOutputStream to = new DataOutputStream(server.getOutputStream())) {
      // the startup message has no type
      forward(from, to, from.readInt());
      while (true) {
        byte type = from.readByte();
        to.writeByte(type);
        if (type == 'S') {
          syncs.incrementAndGet();
        }
        forward(from, to, from.readInt());
      }
    } catch (IOException e) {
      // one side hung up
    }
  }

  private static void forward(DataInputStream from, DataOutputStream to, int length)
      throws IOException {
    to.writeInt(length);
    to.write(from.readNBytes(length - 4));
    to.flush();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "sync-counting-proxy");
    thread.setDaemon(true);
    thread.start();
  }
}
