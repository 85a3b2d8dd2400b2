package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that is imported. */
class ExportedAgainTest {
  private final World ada = new World();
  private final World bob = ada.another();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "current.json",
        "snake-case.json",
        "legacy-profiles.json",
        "drafts.json",
        "damaged.json",
        "early.json",
        "failed-overview-spread.json"
      })
  void givesTheSameExportInAnotherAccount(String dump) throws IOException {
    ada.take(World.sample(dump));
    String export = Exports.json(ada, true);

    ImportReport report = bob.take(export.getBytes(UTF_8));

    assertThat(report.balanced()).isTrue();
    assertThat(Exports.comparable(Exports.json(bob, true))).isEqualTo(Exports.comparable(export));
  }

  @Test
  void addsNothingWhenItComesAgain() throws IOException {
    ada.take(World.sample("snake-case.json"));
    byte[] export = Exports.json(ada, false).getBytes(UTF_8);
    ImportReport first = bob.take(export);
    List<Integer> sizes = bob.sizes();

    ImportReport again = bob.take(export);

    assertThat(again.importId()).isEqualTo(first.importId());
    assertThat(bob.sizes()).isEqualTo(sizes);
    assertThat(again.entities().values()).allMatch(count -> count.created() == 0);
    assertThat(again.keys()).allMatch(key -> key.stored() + key.leftover() == 0);
  }

  @Test
  void refusesANewerVersion() {
    byte[] newer = "{\"schemaVersion\": 2, \"companies\": []}".getBytes(UTF_8);

    assertThatThrownBy(() -> ada.take(newer))
        .isInstanceOf(Invalid.class)
        .hasMessage(
            "The export has the schema version 2, and this Blossomer reads versions up to 1:"
                + " update it, then import the export again.");
  }
}
