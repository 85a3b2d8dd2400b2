package com.blossomer.gtm.adapter.http.server;

import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from the announcement that the server stops to the moment when nothing is lost by it.
 *
 * @param delay how long everything is still served after the announcement, so that load balancers
 *     notice it and clients leave their connections
 * @param drain how long the requests under way are waited for afterwards
 */
public record GracefulStop(
    Server server, RequestsUnderWay underWay, Duration delay, Duration drain) {

  private static final Logger LOG = LoggerFactory.getLogger(GracefulStop.class);
  private static final long FRESH_MILLIS = 1_000;

  /** Until a connection that was taken at the last moment is known to the server. */
  private static final Duration SETTLING = Duration.ofMillis(100);

  /** Returns when all requests are answered and no new connection is taken any more. */
  public void run() {
    underWay.announceEnd();
    if (!delay.isZero()) {
      LOG.info("Stopping: still serving for {} s, but no longer ready.", delay.toSeconds());
      pause(delay);
    }
    closeListeners();
    if (!delay.isZero()) {
      pause(SETTLING);
    }
    if (!underWay.awaitEnd(drain, this::isNoneExpected)) {
      LOG.warn("{} requests are cut off: they took longer than the stop waits.", underWay.count());
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeListeners() {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof NetworkConnector network) {
        network.close();
      }
    }
  }

  /** Who has only just connected is about to send a request. */
  private boolean isNoneExpected() {
    long now = System.currentTimeMillis();
    return Stream.of(server.getConnectors())
        .flatMap(connector -> connector.getConnectedEndPoints().stream())
        .noneMatch(endPoint -> isFresh(endPoint, now));
  }

  private static boolean isFresh(EndPoint endPoint, long now) {
    return now - endPoint.getCreatedTimeStamp() < FRESH_MILLIS
        && endPoint.getConnection() != null
        && endPoint.getConnection().getMessagesIn() == 0;
  }
}
