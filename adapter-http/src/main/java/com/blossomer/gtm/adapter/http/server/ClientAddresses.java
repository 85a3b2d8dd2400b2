package com.blossomer.gtm.adapter.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose requests are whose. The header X-Forwarded-For, which anybody can send, counts only as far
 * as trusted proxies wrote it: from its end back to the first address that is none of theirs.
 */
public final class ClientAddresses {

  private static final String HEADER = "X-Forwarded-For";
  private static final int NETWORK_BYTES = 8;

  private final Set<AddressBlock> trustedProxies;

  public ClientAddresses(Set<AddressBlock> trustedProxies) {
    this.trustedProxies = Set.copyOf(trustedProxies);
  }

  /**
   * The address that a request came from; of IPv6 its network, since a single client can use a
   * whole one. Empty for the machine itself, where a local proxy that is not trusted may hide many.
   */
  public Optional<String> of(HttpServletRequest request) {
    return AddressBlock.parseAddress(plain(request.getRemoteAddr()))
        .map(peer -> client(peer, Collections.list(request.getHeaders(HEADER))))
        .filter(address -> !address.isLoopbackAddress())
        .map(ClientAddresses::network);
  }

  boolean isTrusted(InetAddress address) {
    return trustedProxies.stream().anyMatch(block -> block.contains(address));
  }

  static String network(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64"
        : address.getHostAddress();
  }

  InetAddress client(InetAddress peer, List<String> headers) {
    InetAddress client = peer;
    String[] hops = String.join(",", headers).split(",");
    for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
      Optional<InetAddress> hop = AddressBlock.parseAddress(plain(hops[i].strip()));
      if (hop.isEmpty()) {
        return client;
      }
      client = hop.get();
    }
    return client;
  }

  /** Some write {@code [2001:db8::1]}, {@code [2001:db8::1]:4711} or {@code 192.0.2.1:4711}. */
  private static String plain(String address) {
    if (address.startsWith("[")) {
      return address.replaceFirst("^\\[([^]%]*)(%[^]]*)?](:[0-9]+)?$", "$1");
    }
    return address.indexOf(':') == address.lastIndexOf(':')
        ? address.replaceFirst(":[0-9]+$", "")
        : address;
  }
}
