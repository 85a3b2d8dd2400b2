package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTest {
  private final World world = new World();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "TARGET_ACCOUNT | {\"targetAccountName\": \"A\", \"buyingSignals\": [{\"title\": \"t\"}]}",
        "TARGET_ACCOUNT | {\"targetAccountName\": \"A\", \"targetAccountDescription\": \"d\"}",
        "TARGET_ACCOUNT | {\"name\": \"A\", \"role\": \"Target Account\"}",
        "TARGET_PERSONA | {\"targetPersonaName\": \"P\", \"demographics\": {}}",
        "CAMPAIGN       | {\"subjects\": {\"primary\": \"s\"}, \"emailBody\": [], \"breakdown\": {}}",
        "CAMPAIGN       | {\"subject\": \"s\", \"body\": \"b\"}",
        "COMPANY        | {\"companyName\": \"C\", \"businessProfile\": {\"category\": \"c\"}}",
        "TARGET_ACCOUNT | {\"tempId\": \"t\", \"entityType\": \"account\", \"data\": {\"name\": \"A\"}}"
      })
  void takesOneRecordOfEachKind(EntityKind kind, String record) {
    ImportReport report = world.take(record.getBytes(UTF_8));

    assertThat(report.entities().get(kind)).isEqualTo(new EntityCount(1, 0));
    assertThat(report.keys()).extracting(KeyBalance::key).containsExactly("(pasted)");
    assertThat(World.codes(report)).contains("pasted");
    ImportReport again = world.take((record + "\n").getBytes(UTF_8));
    assertThat(again.entities().get(kind)).isEqualTo(new EntityCount(0, 1));
  }

  @Test
  void takesAListOfRecords() {
    ImportReport report =
        world.take(
            "[{\"targetAccountName\": \"A\"}, {\"targetPersonaName\": \"P\"}, 7]".getBytes(UTF_8));

    assertThat(world.accounts())
        .extracting(a -> a.source().key() + a.source().path())
        .contains("(pasted)/0");
    assertThat(world.personas()).hasSize(1);
    assertThat(world.quarantine()).extracting(Quarantined::path).containsExactly("/2");
    assertThat(World.balance(report, "(pasted)").found()).isEqualTo(3);
  }

  @Test
  void recognizesWhatIsInADumpAsThatWhenItIsPastedLater() {
    world.take(World.dump("target_accounts", "[{\"targetAccountName\": \"A\", \"id\": \"1\"}]"));

    ImportReport report = world.take("{\"targetAccountName\":\"A\",\"id\":\"1\"}".getBytes(UTF_8));

    assertThat(report.entities().get(EntityKind.TARGET_ACCOUNT)).isEqualTo(new EntityCount(0, 1));
  }

  @Test
  void isNotConfusedWithADump() {
    ImportReport report =
        world.take(
            ("{\"targetAccountName\": \"x\", \"target_accounts\":"
                    + " \"[{\\\"targetAccountName\\\":\\\"A\\\"}]\"}")
                .getBytes(UTF_8));

    assertThat(report.keys())
        .extracting(KeyBalance::key)
        .containsExactly("targetAccountName", "target_accounts");
    assertThat(world.accounts()).extracting(a -> a.profile().name()).containsExactly("A");
    assertThat(World.balance(report, "targetAccountName").verdict()).isEqualTo(KeyVerdict.KEPT);
  }

  @Test
  void refusesAListWithoutARecord() {
    byte[] list = "[{\"a\": 1}, \"text\"]".getBytes(UTF_8);

    assertThatThrownBy(() -> world.take(list))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("not one object");
  }

  @Test
  void quarantinesAPastedError() {
    world.take("{\"message\": \"m\", \"errorCode\": \"UNKNOWN_ERROR\"}".getBytes(UTF_8));

    assertThat(world.accounts()).isEmpty();
    assertThat(world.quarantine()).hasSize(1);
  }
}
