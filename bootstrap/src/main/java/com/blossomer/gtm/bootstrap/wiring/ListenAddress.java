package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.settings.Setting;
import com.blossomer.gtm.bootstrap.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Where a server is to listen, tried before anything else is begun. */
final class ListenAddress {
  private ListenAddress() {}

  /**
   * @throws CommandFailure when nothing can listen there
   */
  static void refuseUnusable(Settings settings) {
    String host = settings.get(Setting.HOST);
    InetAddress address = resolved(host);
    // the sentence that a server runs here already says more than that its port is taken
    if (settings.isEmbedded() && EmbeddedPostgres.serverUrl(settings.dataDirectory()).isPresent()) {
      return;
    }
    refuseUnusable(host, address, settings.port());
    if (settings.find(Setting.METRICS_PORT).isPresent()) {
      String metricsHost = settings.get(Setting.METRICS_HOST);
      refuseUnusable(metricsHost, resolved(metricsHost), settings.number(Setting.METRICS_PORT));
    }
  }

  private static void refuseUnusable(String host, InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw CommandFailure.failed(
          isOurs(address)
              ? "Cannot listen on %s:%d: the port is in use or not allowed.".formatted(host, port)
              : "Cannot listen on %s: this machine has no such address; name one of its own, such as 127.0.0.1."
                  .formatted(host),
          e);
    }
  }

  /** Whether nobody else can connect to it. */
  static boolean isOfThisMachineOnly(String host) {
    return resolved(host).isLoopbackAddress();
  }

  /** Whether nobody outside this machine reaches the server, through a proxy neither. */
  static boolean isForThisMachineOnly(Settings settings) {
    return settings.find(Setting.PUBLIC_URL).isEmpty()
        && isOfThisMachineOnly(settings.get(Setting.HOST));
  }

  private static InetAddress resolved(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw CommandFailure.failed(
          "Cannot listen on %s: no address is known for this name; name one of this machine, such as 127.0.0.1."
              .formatted(host),
          e);
    }
  }

  private static boolean isOurs(InetAddress address) {
    try {
      return address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      return true;
    }
  }
}
