package com.blossomer.gtm.adapter.http.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose clients are too slow, and those beyond what one address may have. The
 * server's own idle timeout starts again with each byte, so that a client that drips bytes would
 * stay for hours.
 */
public final class ConnectionWatch extends AbstractLifeCycle implements Connection.Listener {

  private static final long INTERVAL_MILLIS = 250;
  private static final int SHARE_OF_MEMORY = 8;
  private static final long LITTLE_PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final ConnectionLimits limits;
  private final ClientAddresses addresses;
  private final Scheduler scheduler = new ScheduledExecutorScheduler("connection-watch", true);
  private final Map<Connection, WatchedConnection> open = new ConcurrentHashMap<>();
  private final Map<String, Integer> perNetwork = new ConcurrentHashMap<>();
  private final AtomicLong unreadBytes = new AtomicLong();
  private final long maxUnreadBytes = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;

  public ConnectionWatch(ConnectionLimits limits, ClientAddresses addresses) {
    this.limits = limits;
    this.addresses = addresses;
  }

  ConnectionLimits limits() {
    return limits;
  }

  @Override
  protected void doStart() throws Exception {
    scheduler.start();
    scheduleNext();
  }

  @Override
  protected void doStop() throws Exception {
    scheduler.stop();
  }

  @Override
  public void onOpened(Connection connection) {
    String network = network(connection);
    open.put(connection, new WatchedConnection(connection, network, limits, System.nanoTime()));
    if (network != null && perNetwork.merge(network, 1, Integer::sum) > limits.perAddress()) {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    WatchedConnection closed = open.remove(connection);
    if (closed != null && closed.network() != null) {
      perNetwork.computeIfPresent(
          closed.network(), (network, count) -> count > 1 ? count - 1 : null);
    }
  }

  /** Whether clients leave so much of their answers unread that no more should be made. */
  boolean isFull() {
    return unreadBytes.get() > maxUnreadBytes;
  }

  void work(Request request) {
    WatchedConnection watched = find(request);
    if (watched != null) {
      watched.work();
      Request.addCompletionListener(request, failure -> watched.await(System.nanoTime()));
    }
  }

  /**
   * @param kept how many of the bytes are in memory for this answer alone
   */
  void answer(Request request, long bytes, int kept) {
    unreadBytes.addAndGet(kept);
    Request.addCompletionListener(request, failure -> unreadBytes.addAndGet(-kept));
    WatchedConnection watched = find(request);
    if (watched != null) {
      watched.answer(bytes, System.nanoTime());
    }
  }

  private WatchedConnection find(Request request) {
    return open.get(request.getConnectionMetaData().getConnection());
  }

  private void scheduleNext() {
    scheduler.schedule(this::check, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void check() {
    try {
      closeSlow();
    } finally {
      if (isRunning()) {
        scheduleNext();
      }
    }
  }

  private void closeSlow() {
    long now = System.nanoTime();
    boolean isCrowded = open.size() >= limits.inAll();
    long patience = patience();
    for (WatchedConnection connection : open.values()) {
      if (connection.isTooSlow(now, isCrowded, patience)) {
        connection.close();
      }
    }
  }

  private long patience() {
    if (isFull()) {
      return LITTLE_PATIENCE;
    }
    boolean isHalfFull = unreadBytes.get() > maxUnreadBytes / 2;
    return isHalfFull ? limits.grace().toNanos() : Long.MAX_VALUE;
  }

  private String network(Connection connection) {
    if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote) {
      InetAddress address = remote.getAddress();
      boolean isExempt = address.isLoopbackAddress() || addresses.isTrusted(address);
      return isExempt ? null : ClientAddresses.network(address);
    }
    return null;
  }
}
