package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"blossomer_api_key\":\"abc\",\"x\":\"abc\"} | {\"blossomer_api_key\":\"***\",\"x\":\"abc\"}",
        "{\"blossomer_api_key\" : \"a\\\"b\\\\\"}      | {\"blossomer_api_key\" : \"******\"}",
        "{\"authState\":\"{\\\"a\\\":\\\"b\\\"}\",\"c\":1} | {\"authState\":\"*************\",\"c\":1}",
        "{\"authState\":{\"a\":\"b\",\"n\":[17,true]}} | {\"authState\":{\"a\":\"*\",\"n\":[11,true]}}",
        "{\"blossomer_auth\":12.5,\"a\":12.5}         | {\"blossomer_auth\":11.1,\"a\":12.5}",
        "{\"blossomer_auth\":null}                    | {\"blossomer_auth\":null}",
        "{\"blossomer_\\u0061uth\":\"x\"}             | {\"blossomer_\\u0061uth\":\"*\"}",
        "{\"blossomer_auth\":\"cut off                | {\"blossomer_auth\":\"*******",
        "{\"blossomer_auth\":{\"a\":\"cut             | {\"blossomer_auth\":{\"a\":\"***",
        "{\"blossomer_auth\":bare words}              | {\"blossomer_auth\":**********}",
        "{\"auth_state\":\"x\",\"blossomerApiKey\":\"y\"} | {\"auth_state\":\"*\",\"blossomerApiKey\":\"*\"}",
        "{\"blossomerAuth\":[\"x\"]}                   | {\"blossomerAuth\":[\"*\"]}",
        "{\"k\":\"{\\\"authState\\\":\\\"cut\\\\\",\"c\":1} | {\"k\":\"{\\\"authState\\\":\\\"*****\",\"c\":1}",
        "[\"blossomer_auth\",\"x\"]                   | [\"blossomer_auth\",\"x\"]",
        "{\"my_blossomer_auth\":\"x\"}                | {\"my_blossomer_auth\":\"x\"}"
      })
  void blanksTheValueAndNothingElse(String dump, String blanked) {
    assertThat(blank(dump)).isEqualTo(blanked);
  }

  @Test
  void blanksSecretsWithinJsonTexts() {
    String once = "{\"authState\": \"k\\\\\", \"o\": \"k\"}";
    String twice = "{\"b\":" + World.quoted(once) + "}";
    String thrice = "{\"c\":" + World.quoted(twice) + "}";

    assertThat(blank(once)).isEqualTo("{\"authState\": \"***\", \"o\": \"k\"}");
    assertThat(blank(twice))
        .isEqualTo("{\"b\":\"{\\\"authState\\\": \\\"*****\\\", \\\"o\\\": \\\"k\\\"}\"}");
    assertThat(blank(thrice)).contains("\\\\\\\"*********\\\\\\\"").hasSameSizeAs(thrice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\\u0022 | \\u0022 | ******",
        "\\u0022 | \\\" | ******",
        "\\\" | \\u0022 | ******",
        "\\\\u0022 | \\u005c\\u0022 | ******",
        "\\u005cu0022 | \\\\\\\" | ******",
        "\\\\\\u0022 | \\\\\\u0022 | ******"
      })
  void findsQuotesThatAreWrittenAsEscapes(String name, String value, String blanked) {
    String secret = "{%1$sx%1$s:%1$so%1$s,%1$sauthState%1$s: %2$s%3$s%2$s, %1$sz%1$s:%1$so%1$s}";
    String dump = "{\"x\":\"" + secret + "\",\"y\":\"o\"}";

    assertThat(blank(String.format(dump, name, value, "SECRET")))
        .isEqualTo(String.format(dump, name, value, blanked));
  }

  @Test
  void blanksContainersAndNumbersThatAreWrittenWithEscapes() {
    String dump =
        "{\"x\":\"{\\u0022authState\\u0022\\u003a\\n\\u007b\\u0022a\\u0022:[\\u0022k\\u0022,\\u0037]},"
            + "\\u0022auth_state\\u0022:\\u0037\\u0039}\"}";

    assertThat(blank(dump))
        .isEqualTo(
            dump.replace("\\u0022k", "\\u0022*")
                .replace("\\u0037", "\\u0031")
                .replace("\\u0039", "\\u0031"));
  }

  @Test
  void isNotSlowedDownByBackslashes() {
    String backslashes = "\\".repeat(1_000_000);
    String escapes = "\\u005c".repeat(200_000);

    assertThat(blank("{\"authState\":\"" + backslashes + "\"}")).contains("***").endsWith("\"}");
    assertThat(blank("{\"a\":\"" + backslashes + escapes + "\"}")).doesNotContain("*");
    assertThat(blank("{\"authState\":\"" + escapes + "\"}")).doesNotContain("5c");
  }

  @Test
  void leavesTheBytesThatCameAlone() {
    byte[] dump = "{\"authState\":\"é\"}".getBytes(UTF_8);

    assertThat(new String(SecretScanner.blank(dump), UTF_8)).isEqualTo("{\"authState\":\"**\"}");
    assertThat(new String(dump, UTF_8)).contains("é");
  }

  private static String blank(String dump) {
    return new String(SecretScanner.blank(dump.getBytes(UTF_8)), UTF_8);
  }
}
