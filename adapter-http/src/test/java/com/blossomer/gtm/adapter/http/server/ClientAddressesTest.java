package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

  private final ClientAddresses addresses =
      new ClientAddresses(
          Stream.of("10.0.0.0/8", "::1")
              .map(text -> AddressBlock.parse(text).orElseThrow())
              .collect(Collectors.toSet()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          203.0.113.7 |                                   | 203.0.113.7
          203.0.113.7 | 198.51.100.1                      | 203.0.113.7
          10.0.0.1    |                                   | 10.0.0.1
          10.0.0.1    | 198.51.100.1                      | 198.51.100.1
          10.0.0.1    | 1.2.3.4, 198.51.100.1             | 198.51.100.1
          10.0.0.1    | 1.2.3.4, 198.51.100.1, 10.2.3.4   | 198.51.100.1
          10.0.0.1    | 10.2.3.4                          | 10.2.3.4
          10.0.0.1    | 198.51.100.1, nonsense            | 10.0.0.1
          10.0.0.1    | 198.51.100.1, localhost, 10.0.0.2 | 10.0.0.2
          10.0.0.1    | 198.51.100.1:4711                 | 198.51.100.1
          10.0.0.1    | [2001:db8::1]:4711                | 2001:db8:0:0:0:0:0:1
          ::1         | 2001:db8::1                       | 2001:db8:0:0:0:0:0:1
          ::2         | 2001:db8::1                       | 0:0:0:0:0:0:0:2
          """)
  void believesOnlyWhatTrustedProxiesWrote(String peer, String header, String client)
      throws Exception {
    List<String> headers = header == null ? List.of() : List.of(header);

    assertThat(addresses.client(InetAddress.getByName(peer), headers).getHostAddress())
        .isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, 203.0.113.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002::/64",
    "2001:db8:1:2::, 20010db800010002::/64"
  })
  void takesAWholeNetworkOfIpv6AsOneClient(String address, String network) throws Exception {
    assertThat(ClientAddresses.network(InetAddress.getByName(address))).isEqualTo(network);
    assertThat(new ClientAddresses(Set.of()).isTrusted(InetAddress.getByName(address))).isFalse();
  }
}
