package com.blossomer.gtm.bootstrap.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.server.AddressBlock;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes a value one that a setting can have. */
@FunctionalInterface
interface Check {
  int MIN_SECRET_BYTES = 32;

  Check NOT_BLANK = value -> value.isBlank() ? Optional.of("must not be blank") : Optional.empty();

  Check PORT =
      value ->
          value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65_535
              ? Optional.empty()
              : Optional.of("must be a number from 0 to 65535");

  Check DATABASE_URL =
      value ->
          DatabaseAddress.parse(value).isPresent()
              ? Optional.empty()
              : Optional.of("must have the form postgresql://user@host:5432/database");

  Check HTTP_URL =
      value ->
          isHttp(value)
              ? Optional.empty()
              : Optional.of("must be an address that begins with https:// or http://");

  Check JWT_SECRET =
      value ->
          value.getBytes(UTF_8).length >= MIN_SECRET_BYTES
              ? Optional.empty()
              : Optional.of("must have at least " + MIN_SECRET_BYTES + " bytes");

  Check COUNT =
      value ->
          value.matches("[1-9][0-9]{0,5}")
              ? Optional.empty()
              : Optional.of("must be a number from 1 to 999999");

  Check RATE_LIMITS =
      value ->
          RateLimits.parse(value).isPresent()
              ? Optional.empty()
              : Optional.of(
                  "must be on, off, auto, or numbers such as free=600,pro=6000,sign-in=10");

  Check ADDRESSES =
      value ->
          Stream.of(value.split(",")).allMatch(item -> AddressBlock.parse(item.strip()).isPresent())
              ? Optional.empty()
              : Optional.of(
                  "must be addresses such as 192.0.2.1 or 10.0.0.0/8, with commas between");

  Check SCOPES =
      value ->
          List.of(value.strip().split(" +")).contains("openid")
              ? Optional.empty()
              : Optional.of("must be names with spaces between, openid among them");

  Check ORIGINS =
      value ->
          Stream.of(value.split(",")).allMatch(item -> isOrigin(item.strip()))
              ? Optional.empty()
              : Optional.of("must be origins such as https://id.example.com, with commas between");

  /** What is wrong with the value, to be read after the name of the setting. */
  Optional<String> problem(String value);

  static Check oneOf(String... words) {
    List<String> allowed = List.of(words);
    return value ->
        allowed.contains(value)
            ? Optional.empty()
            : Optional.of("must be one of " + String.join(", ", allowed));
  }

  static Check wholeNumber(int max) {
    return value ->
        value.matches("[0-9]{1,9}") && Integer.parseInt(value) <= max
            ? Optional.empty()
            : Optional.of("must be a whole number from 0 to " + max);
  }

  private static boolean isOrigin(String value) {
    return isHttp(value) && value.indexOf('/', value.indexOf("//") + 2) < 0;
  }

  private static boolean isHttp(String value) {
    try {
      URI uri = new URI(value);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
