package com.blossomer.gtm.adapter.http.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the Internet, or all that begin with the same bits, as {@code 10.0.0.0/8}. */
public record AddressBlock(InetAddress address, int bits) {

  private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})";
  private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final Pattern BLOCK = Pattern.compile("([^/]+)(?:/([0-9]{1,3}))?");

  /** Empty when the text is no block of addresses. */
  public static Optional<AddressBlock> parse(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.matches()) {
      return Optional.empty();
    }
    return parseAddress(block.group(1))
        .map(
            address -> {
              int all = address.getAddress().length * 8;
              int bits = block.group(2) == null ? all : Integer.parseInt(block.group(2));
              return new AddressBlock(address, bits);
            })
        .filter(parsed -> parsed.bits <= parsed.address.getAddress().length * 8);
  }

  /** Reads an address that is written as one; a name is none, so that nobody is asked for it. */
  static Optional<InetAddress> parseAddress(String text) {
    boolean isV6 = text.indexOf(':') >= 0 && V6.matcher(text).matches();
    if (!isV6 && !V4.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress other) {
    byte[] wanted = address.getAddress();
    byte[] given = other.getAddress();
    if (wanted.length != given.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % 8;
      if ((wanted[bit / 8] & mask) != (given[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
