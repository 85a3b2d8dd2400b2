package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Dumps whose own text is damaged, as by copy and paste. */
class DamagedDumpTest {
  private static final String REST = "(unreadable part of the dump)";

  private final World world = new World();

  @Test
  void takesTheWholeKeysAndWhatIsWholeInTheCutOne() {
    Map<String, String> storage = new LinkedHashMap<>();
    storage.put("dashboard_overview", "{\"companyName\":\"Co\",\"businessProfile\":{}}");
    storage.put("target_accounts", "[{\"targetAccountName\":\"A\"},{\"targetAccountName\":\"B\"}]");
    String dump = new String(World.dump(storage), UTF_8);

    ImportReport report = take(dump.substring(0, dump.length() - 6));

    assertThat(world.companies()).hasSize(1);
    assertThat(world.accounts()).hasSize(1);
    assertThat(quarantine())
        .containsExactly(tuple("target_accounts", "/1", "{\"targetAccountName\":\"B"));
    assertThat(report.decisions())
        .extracting(Decision::code, Decision::key)
        .startsWith(tuple("damaged_dump", "dashboard_overview"))
        .contains(
            tuple("damaged_text", "target_accounts"), tuple("damaged_value", "target_accounts"));
  }

  @Test
  void takesADumpThatOnlyMissesItsBracket() {
    ImportReport report = take("{\"k\":\"[{\\\"targetAccountName\\\":\\\"A\\\"}]\",\"n\":\"1\"");

    assertThat(world.accounts()).hasSize(1);
    assertThat(World.codes(report)).containsExactly("damaged_dump", "placeholder_company");
    assertThat(world.quarantine()).isEmpty();
  }

  @Test
  void keepsUnderAClearNameWhatIsNoKey() {
    ImportReport report = take("{\"a\":\"1\", stray, \"b\":tru, \"c\":\"2\"} and more");

    assertThat(report.keys())
        .extracting(KeyBalance::key)
        .containsExactly("a", REST, "b", "c", REST);
    assertThat(quarantine())
        .containsExactly(
            tuple(REST, "", "stray"), tuple("b", "", "tru"), tuple(REST, "", "and more"));
    assertThat(World.balance(report, REST).verdict()).isEqualTo(KeyVerdict.QUARANTINED);
  }

  @Test
  void keepsAnEscapeThatIsNone() {
    take("{\"a\":\"x\\q\\u12\",\"b\":\"[{\\\"targetAccountName\\\":\\\"A\\\"}\n]\"}");

    assertThat(quarantine()).containsExactly(tuple("a", "", "x\\q\\u12"));
    assertThat(world.accounts()).hasSize(1);
  }

  @Test
  void takesTwoDumpsOneAfterTheOther() {
    String one = new String(World.dump("k", "[{\"targetAccountName\":\"A\"}]"), UTF_8);

    ImportReport report = take(one + "\n" + one.replace("\\\"A\\\"", "\\\"B\\\""));

    assertThat(world.accounts()).hasSize(2);
    assertThat(World.codes(report)).doesNotContain("doubled_key");
  }

  @Test
  void takesADumpThatIsCutWithinACharacter() {
    byte[] dump = "{\"k\":\"[{\\\"targetAccountName\\\":\\\"A\\\"},\\\"\u00e9".getBytes(UTF_8);

    world.take(Arrays.copyOf(dump, dump.length - 1));

    assertThat(world.accounts()).hasSize(1);
    assertThat(quarantine()).containsExactly(tuple("k", "/1", "\"\uFFFD"));
  }

  @Test
  void keepsNoSecretOfADamagedDump() {
    ImportReport report =
        take(
            "{\"a\":\"1\",\"blossomer_auth\":\"{\\\"email\\\":\\\"x@y.example\\\"}\",\"blossomer_api_key\":\"s3cret");

    assertThat(World.balance(report, "blossomer_auth").ignored()).isEqualTo(1);
    assertThat(World.balance(report, "blossomer_api_key").ignored()).isEqualTo(1);
    assertThat(report + world.quarantine().toString()).doesNotContain("s3cret", "x@y.example");
    assertThat(World.codes(report)).containsExactly("damaged_dump", "secret", "secret");
  }

  @Test
  void quarantinesAValueThatIsNestedBeyondReading() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);

    ImportReport report = take("{\"a\":" + deep + ",\"b\":\"1\"}");

    assertThat(quarantine()).containsExactly(tuple("a", "", deep));
    assertThat(World.balance(report, "b").leftover()).isEqualTo(1);
  }

  private ImportReport take(String dump) {
    return world.take(dump.getBytes(UTF_8));
  }

  private List<Tuple> quarantine() {
    return world.quarantine().stream().map(q -> tuple(q.key(), q.path(), q.text())).toList();
  }
}
