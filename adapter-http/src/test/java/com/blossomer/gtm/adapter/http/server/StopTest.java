package com.blossomer.gtm.adapter.http.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.http.testing.Answer;
import com.blossomer.gtm.adapter.http.testing.ReplacedCompanies;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import com.blossomer.gtm.adapter.http.testing.TestClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StopTest {

  private static final int READY = "HTTP/1.1 200".length();

  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  @Test
  void answersWhatIsUnderWayAndTakesNothingNew() throws Exception {
    TestApi api = TestApi.startWith(all -> ReplacedCompanies.in(all, this::waitHere));
    TestClient ada = api.newUser();
    try (Socket open = new Socket("127.0.0.1", api.port())) {
      assertThat(ready(open)).isEqualTo("HTTP/1.1 200");
      CompletableFuture<Answer> slow =
          CompletableFuture.supplyAsync(() -> ada.get("/api/companies"));
      arrived.await();

      CompletableFuture<Void> stopped = CompletableFuture.runAsync(api::close);

      // the last answer on the connection
      while (!ready(open).equals("closed")) {
        Thread.onSpinWait();
      }
      assertThat(slow).isNotDone();
      assertThat(stopped).isNotDone();
      released.countDown();
      assertThat(slow.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
      stopped.get(20, TimeUnit.SECONDS);
    }
    assertThatThrownBy(() -> new Socket("127.0.0.1", api.port()).close())
        .isInstanceOf(IOException.class);
    api.close();
  }

  @Test
  void waitsForABodyThatIsStillOnItsWay() throws Exception {
    TestApi api = TestApi.start();
    TestClient ada = api.newUser();
    byte[] body = "{\"name\":\"Acme\",\"url\":\"https://acme.example\"}".getBytes(UTF_8);
    try (Socket slow = new Socket("127.0.0.1", api.port());
        Socket open = new Socket("127.0.0.1", api.port())) {
      String head =
          "POST /api/companies HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
              + "Authorization: Bearer %s\r\nContent-Length: %d\r\n\r\n";
      slow.getOutputStream().write(head.formatted(ada.credential(), body.length).getBytes(UTF_8));
      slow.getOutputStream().write(body, 0, 5);
      // two hundred answers later the slow one has begun
      for (int i = 0; i < 200; i++) {
        assertThat(ready(open)).isEqualTo("HTTP/1.1 200");
      }

      CompletableFuture<Void> stopped = CompletableFuture.runAsync(api::close);
      while (!ready(open).equals("closed")) {
        Thread.onSpinWait();
      }
      assertThat(stopped).isNotDone();
      slow.getOutputStream().write(body, 5, body.length - 5);

      assertThat(new String(slow.getInputStream().readNBytes(READY), UTF_8))
          .isEqualTo("HTTP/1.1 201");
      stopped.get(30, TimeUnit.SECONDS);
    }
  }

  private void waitHere() {
    arrived.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The status of an answer on a connection that stays open. */
  private static String ready(Socket open) throws IOException {
    open.getOutputStream()
        .write("GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));
    InputStream in = open.getInputStream();
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        return "closed";
      }
      head += (char) next;
    }
    int length = Integer.parseInt(head.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    assertThat(new String(in.readNBytes(length), UTF_8)).contains("ready");
    return head.substring(0, READY);
  }
}
