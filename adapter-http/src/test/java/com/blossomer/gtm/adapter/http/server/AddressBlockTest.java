package com.blossomer.gtm.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.128/25, 192.0.2.128, true",
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "::1, ::1, true"
  })
  void holdsTheAddressesThatBeginWithItsBits(String block, String address, boolean isInside)
      throws Exception {
    assertThat(AddressBlock.parse(block).orElseThrow().contains(InetAddress.getByName(address)))
        .isEqualTo(isInside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/8",
        "10.0.0.0/33",
        "::/129",
        "10.0.0/8",
        "256.0.0.1",
        "1",
        "localhost",
        "abc",
        "::g",
        "10.0.0.0/8/8",
        "10.0.0.0/-1",
        "10.0.0.0/ 8",
        " 10.0.0.1"
      })
  void isNothingElse(String text) {
    assertThat(AddressBlock.parse(text)).isEmpty();
  }
}
