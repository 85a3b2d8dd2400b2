package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedDumpTest {
  private final World world = new World();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                | empty         | The dump is empty;",
        "` \n `            | empty         | The dump is empty;",
        "hello             | not_json      | The dump is not JSON: what stands at character",
        "{\"a             | not_json      | The dump is not JSON: it ends in the middle;",
        "\"a\":\"b\"}   | not_json      | The dump is not JSON: what stands at character 3 is",
        "{} {}             | not_json      | The dump is not JSON: something follows its end;",
        "[1]               | not_an_object | The dump is JSON, but not one object;",
        "null              | not_an_object | The dump is JSON, but not one object;",
        "\"{}\"            | not_an_object | The dump is JSON, but not one object;"
      })
  void saysInOneSentenceWhatIsWrong(String dump, String code, String sentence) {
    assertRefused(dump.getBytes(UTF_8), code, sentence);
  }

  @Test
  void refusesTextInAnotherEncoding() {
    assertRefused("{\"a\":\"b\"}".getBytes(UTF_16), "not_utf8", "The dump is not UTF-8 text;");
  }

  @Test
  void refusesADumpThatIsTooLarge() {
    byte[] large = new byte[ImportUseCases.MAX_BYTES + 1];
    Arrays.fill(large, (byte) ' ');

    assertRefused(large, "too_large", "The dump has 52428801 bytes; at most 50 MiB");
  }

  @Test
  void refusesTextInTwoBytesACharacterWithoutAMark() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertRefused("{\"a\":\"b\"}".getBytes(charset), "not_utf8", "The dump is not UTF-8 text;");
    }
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    byte[] latin = "{\"a\":\"caf\u00e9 au lait\"}".getBytes(ISO_8859_1);

    assertRefused(latin, "not_utf8", "The dump is not UTF-8 text;");
  }

  @Test
  void refusesMoreKeysThanAnyBrowserHeld() {
    String keys =
        IntStream.range(0, 100_001)
            .mapToObj(i -> "\"" + i + "\":1")
            .collect(joining(",", "{", "}"));

    assertRefused(keys.getBytes(UTF_8), "too_many_keys", "The dump has 100001 keys");
  }

  @Test
  void needsTheRightToWriteUnlessItIsOnlyPlanned() {
    Caller reader = Caller.of(world.user().userId(), Scope.READ);
    byte[] dump = World.sample("early.json");
    ImportUseCases imports = world.blossomer().imports();

    assertThatThrownBy(() -> imports.importDump(reader, dump, ImportOptions.STORE))
        .isInstanceOf(Forbidden.class);
    assertThat(imports.importDump(reader, dump, ImportOptions.DRY_RUN).balanced()).isTrue();
  }

  private void assertRefused(byte[] dump, String code, String sentence) {
    assertThatThrownBy(() -> world.take(dump))
        .hasMessageStartingWith(sentence)
        .asInstanceOf(type(Invalid.class))
        .satisfies(invalid -> assertThat(invalid.violations().get(0).code()).isEqualTo(code));
    assertThat(world.sizes()).containsOnly(0);
  }
}
