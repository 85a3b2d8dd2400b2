package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM while clients send as fast as they can. */
class StopUnderLoadIT {
  private static final int CLIENTS = 8;
  private static final int WARM_UP = 200;
  private static final long NOTICED_AFTER = TimeUnit.MILLISECONDS.toNanos(500);

  @TempDir private Path home;

  private final AtomicLong announcedAt = new AtomicLong();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger answeredAfterwards = new AtomicInteger();

  @Test
  @Timeout(120)
  void dropsNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try (ServedDatabase database = new ServedDatabase(home);
        BlossomerProcess server = database.serve(Map.of("BLOSSOMER_STOP_DELAY", "2"))) {
      String key = database.newKey();
      URI url = URI.create(server.awaitUrl());
      List<CompletableFuture<Void>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        boolean isWriter = i % 2 == 0;
        clients.add(CompletableFuture.runAsync(() -> send(url, key, isWriter), threads));
      }
      while (answered.get() < WARM_UP) {
        Thread.onSpinWait();
      }
      byte[] body = "{\"name\":\"Slow\",\"url\":\"u\"}".getBytes(UTF_8);
      try (Socket slow = new Socket(url.getHost(), url.getPort())) {
        slow.getOutputStream().write(head("POST", key, body.length));
        slow.getOutputStream().write(body, 0, 5);

        server.terminate();
        server.terminate();

        for (CompletableFuture<Void> client : clients) {
          client.get(60, TimeUnit.SECONDS);
        }
        awaitRefusal(url, key);
        // nobody can connect any more, but who has begun is waited for
        slow.getOutputStream().write(body, 5, body.length - 5);
        assertThat(new Reply(slow.getInputStream()).status()).isEqualTo(201);
      }
      assertThat(server.await().status()).isZero();
    } finally {
      threads.shutdownNow();
    }
    // new connections were served for a while, so that load balancers could notice
    assertThat(answeredAfterwards.get()).isGreaterThan(CLIENTS);
  }

  /**
   * Uses a connection until the server says that it is the last time, then a new one, as clients
   * behind a load balancer do until that one has noticed.
   */
  private void send(URI url, String key, boolean isWriter) {
    byte[] body = isWriter ? "{\"name\":\"Acme\",\"url\":\"u\"}".getBytes(UTF_8) : new byte[0];
    while (!isNoticed()) {
      try (Socket socket = new Socket(url.getHost(), url.getPort())) {
        boolean isLast = false;
        while (!isLast) {
          socket.getOutputStream().write(head(isWriter ? "POST" : "GET", key, body.length));
          socket.getOutputStream().write(body);
          Reply reply = new Reply(socket.getInputStream());
          assertThat(reply.status()).isEqualTo(isWriter ? 201 : 200);
          answered.incrementAndGet();
          isLast = reply.isLast();
          if (isLast) {
            announcedAt.compareAndSet(0, System.nanoTime());
            answeredAfterwards.incrementAndGet();
          }
        }
      } catch (IOException e) {
        throw new AssertionError("a request was dropped", e);
      }
    }
  }

  private boolean isNoticed() {
    return announcedAt.get() != 0 && System.nanoTime() - announcedAt.get() > NOTICED_AFTER;
  }

  /** Asks whether the server is ready, on new connections, until there are no more of these. */
  private static void awaitRefusal(URI url, String key) {
    while (true) {
      try (Socket late = new Socket(url.getHost(), url.getPort())) {
        byte[] request = head("GET", key, 0);
        String text = new String(request, UTF_8).replaceFirst("/api/\\S+", "/health/ready");
        late.getOutputStream().write(text.getBytes(UTF_8));
        assertThat(new Reply(late.getInputStream()).status()).isEqualTo(503);
      } catch (IOException e) {
        // refused, or reset at the very moment when the port is closed
        return;
      }
    }
  }

  private static byte[] head(String method, String key, int length) {
    return """
        %s /api/companies?limit=1 HTTP/1.1
        Host: x
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: %d

        """
        .replace("?limit=1", method.equals("GET") ? "?limit=1" : "")
        .formatted(method, key, length)
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }

  /** An answer, read to its end. */
  private record Reply(int status, boolean isLast) {
    Reply(InputStream in) throws IOException {
      this(head(in), in);
    }

    private Reply(String head, InputStream in) throws IOException {
      this(Integer.parseInt(head.substring(9, 12)), head.contains("connection: close"));
      int length =
          Integer.parseInt(head.replaceAll("(?s).*content-length: (\\d+).*", "$1").strip());
      assertThat(in.readNBytes(length)).hasSize(length);
    }

    private static String head(InputStream in) throws IOException {
      StringBuilder head = new StringBuilder();
      while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
        int next = in.read();
        if (next < 0) {
          throw new IOException("closed instead of an answer, after: " + head);
        }
        head.append((char) next);
      }
      return head.toString().toLowerCase(Locale.ROOT);
    }
  }
}
