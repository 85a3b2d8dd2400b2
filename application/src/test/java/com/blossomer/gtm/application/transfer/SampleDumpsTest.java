package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleDumpsTest {
  private final World world = new World();

  @ParameterizedTest
  @CsvSource({
    "current.json, 867",
    "damaged.json, 1236",
    "drafts.json, 807",
    "early.json, 29",
    "failed-overview-spread.json, 113",
    "legacy-profiles.json, 234",
    "snake-case.json, 328"
  })
  void balancesEveryKeyAndAddsNothingTheSecondTime(String name, long leaves) {
    byte[] dump = World.sample(name);

    ImportReport planned = world.plan(dump);
    assertThat(world.sizes()).containsOnly(0);
    ImportReport first = world.take(dump);
    var sizes = world.sizes();
    ImportReport second = world.take(dump);

    assertThat(first.balanced()).isTrue();
    assertThat(first.keys()).allMatch(KeyBalance::isBalanced);
    assertThat(first.keys().stream().mapToLong(KeyBalance::found).sum()).isEqualTo(leaves);
    assertThat(planned.dryRun()).isTrue();
    assertThat(planned.keys()).isEqualTo(first.keys());
    assertThat(planned.entities()).isEqualTo(first.entities());
    assertThat(planned.decisions()).isEqualTo(first.decisions());
    assertThat(second.importId()).isEqualTo(first.importId());
    assertThat(second.keys()).allMatch(b -> b.found() == b.merged() + b.ignored());
    assertThat(world.sizes()).isEqualTo(sizes);
  }

  @Test
  void keepsWhatTheDamagedDumpHolds() {
    ImportReport report = world.take(World.sample("damaged.json"));

    assertThat(report.entities().get(EntityKind.TARGET_ACCOUNT).created()).isEqualTo(7);
    assertThat(report.entities().get(EntityKind.TARGET_PERSONA).created()).isEqualTo(9);
    assertThat(report.entities().get(EntityKind.CAMPAIGN).created()).isEqualTo(8);
    assertThat(world.companies())
        .extracting(company -> company.profile().name())
        .containsExactly("Imported accounts");
    assertThat(World.balance(report, "dashboard_overview").verdict())
        .isEqualTo(KeyVerdict.QUARANTINED);
    assertThat(World.balance(report, "customer_profiles").verdict()).isEqualTo(KeyVerdict.EMPTY);
    assertThat(World.codes(report))
        .contains("placeholder_company", "not_storable", "unnamed", "dangling_link", "secret");
    assertThat(world.accounts())
        .extracting(account -> account.profile().name())
        .contains("Prototype keys, last duplicate wins");
    assertThat(world.leftovers())
        .anyMatch(
            l -> l.path().equals("/5/targetAccountRationale/0") && l.json().contains("\\u0000"))
        .anyMatch(l -> l.path().endsWith("/__proto__"));
  }

  @Test
  void keepsNoSecretAnywhere() throws IOException {
    ImportReport report = world.take(World.sample("damaged.json"));

    ByteArrayOutputStream export = new ByteArrayOutputStream();
    world.blossomer().exports().export(world.user(), export);
    String kept =
        report
            + world.leftovers().toString()
            + world.quarantine()
            + new String(Archives.unpack(world.imports().get(0).archive()), ISO_8859_1)
            + export.toString(ISO_8859_1);
    assertThat(kept).doesNotContain("NOT_A_REAL_KEY").doesNotContain("someone@example.invalid");
    assertThat(World.balance(report, "blossomer_auth").ignored()).isEqualTo(7);
    assertThat(World.balance(report, "blossomer_api_key").ignored()).isEqualTo(1);
    assertThat(World.balance(report, "authState").ignored()).isEqualTo(3);
  }

  @Test
  void archivesTheBytesAsTheyCameButForTheSecrets() throws IOException {
    byte[] dump = World.sample("damaged.json");
    world.take(dump);

    var record = world.imports().get(0);
    byte[] archived = Archives.unpack(record.archive());
    assertThat(record.receivedSha256()).isEqualTo(Sha256.of(dump));
    assertThat(record.archivedSha256()).isEqualTo(Sha256.of(archived));
    assertThat(archived).hasSameSizeAs(dump);
    int changed = 0;
    for (int i = 0; i < dump.length; i++) {
      if (dump[i] != archived[i]) {
        assertThat(archived[i]).isEqualTo((byte) '*');
        changed++;
      }
    }
    assertThat(changed).isBetween(300, 450);
  }

  @Test
  void archivesADumpWithoutSecretsByteForByte() throws IOException {
    byte[] dump = World.sample("snake-case.json");
    world.take(dump);

    assertThat(Archives.unpack(world.imports().get(0).archive())).isEqualTo(dump);
  }
}
