package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.blossomer.gtm.adapter.http.testing.RawClient;
import com.blossomer.gtm.adapter.http.testing.TestApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionLimitsTest {

  private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String OK = "HTTP/1.1 200 OK";

  @Test
  void makesRoomForAConnectionByClosingIdleOnes() throws IOException {
    ConnectionLimits few = ConnectionLimits.standard().withCounts(5, 500);
    Duration second = Duration.ofSeconds(1);
    List<RawClient> idle = new ArrayList<>();
    try (TestApi api =
        TestApi.start(
            settings ->
                settings.withConnections(few.withTimes(second.multipliedBy(6), second, second)))) {
      for (int i = 0; i < 5; i++) {
        idle.add(RawClient.connect(api.port()).send(LIVE));
        assertThat(idle.get(i).readAnswer()).isEqualTo(OK);
      }

      try (RawClient next = RawClient.connect(api.port()).send(LIVE)) {
        assertThat(next.readAnswer()).isEqualTo(OK);
      }
      for (RawClient client : idle) {
        assertThat(client.isClosedSilently()).isTrue();
        client.close();
      }
    }
  }

  @Test
  void refusesTooManyConnectionsFromOneAddress() throws IOException {
    Optional<InetAddress> own = ownAddress();
    assumeTrue(own.isPresent(), "this machine has only its loopback address");
    InetAddress address = own.orElseThrow();
    ConnectionLimits two = ConnectionLimits.standard().withCounts(100, 2);
    try (TestApi api = TestApi.start(settings -> settings.withConnections(two).withHost("::"))) {
      try (RawClient first = RawClient.connect(address, api.port()).send(LIVE);
          RawClient second = RawClient.connect(address, api.port()).send(LIVE)) {
        assertThat(first.readAnswer()).isEqualTo(OK);
        assertThat(second.readAnswer()).isEqualTo(OK);

        try (RawClient third = RawClient.connect(address, api.port())) {
          assertThat(third.isClosedSilently()).isTrue();
        }
        try (RawClient elsewhere = RawClient.connect(api.port()).send(LIVE)) {
          assertThat(elsewhere.readAnswer()).isEqualTo(OK);
        }
      }
      assertThat(canConnectAgain(address, api.port())).isTrue();
    }
  }

  @Test
  void doesNotLimitTrustedProxies() throws IOException {
    Optional<InetAddress> own = ownAddress();
    assumeTrue(own.isPresent(), "this machine has only its loopback address");
    InetAddress address = own.orElseThrow();
    AddressBlock proxy = AddressBlock.parse(address.getHostAddress()).orElseThrow();
    ConnectionLimits one = ConnectionLimits.standard().withCounts(100, 1);
    try (TestApi api =
            TestApi.start(
                settings ->
                    settings
                        .withConnections(one)
                        .withTrustedProxies(Set.of(proxy))
                        .withHost("::"));
        RawClient first = RawClient.connect(address, api.port()).send(LIVE);
        RawClient second = RawClient.connect(address, api.port()).send(LIVE)) {
      assertThat(first.readAnswer()).isEqualTo(OK);
      assertThat(second.readAnswer()).isEqualTo(OK);
    }
  }

  /** The server notices a little later that a connection is gone. */
  private static boolean canConnectAgain(InetAddress address, int port) throws IOException {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      try (RawClient again = RawClient.connect(address, port)) {
        if (again.send(LIVE).readAnswer().equals(OK)) {
          return true;
        }
      } catch (IOException e) {
        // refused while it was being used
      }
    }
    return false;
  }

  private static Optional<InetAddress> ownAddress() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .filter(address -> address.getAddress().length == 4)
        .findFirst();
  }
}
