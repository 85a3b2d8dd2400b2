package com.blossomer.gtm.bootstrap.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The port of a cluster: the same at each start if it can be. */
final class PortChoice {
  private static final String PORT = "port";

  private final PropertiesFile file;
  private final boolean mayChange;

  /**
   * A choice for the next start.
   *
   * @param mayChange false while other processes hold connections to the present port
   */
  PortChoice(DataDirectory directory, boolean mayChange) {
    this.file = new PropertiesFile(directory.clusterProperties());
    this.mayChange = mayChange;
  }

  boolean mayChange() {
    return mayChange;
  }

  /** The port to try, written down before it is used. */
  int choose() throws IOException {
    int last = last();
    if (last != 0 && (!mayChange || isFree(last))) {
      return last;
    }
    int free = free();
    file.write(Map.of(PORT, Integer.toString(free)));
    return free;
  }

  private int last() throws IOException {
    String port = file.read().map(values -> values.getProperty(PORT, "")).orElse("");
    return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket =
        new ServerSocket(port, 1, InetAddress.getByName(ClusterProbe.HOST))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ClusterProbe.HOST))) {
      return socket.getLocalPort();
    }
  }
}
