package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.testing.RandomUser;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a user has: an export that is imported elsewhere gives the same export there. */
class ExportPropertiesTest {

  /** The gate of the project asks more. */
  private static final int USERS = Integer.getInteger("test.exports", 25);

  private static final long SEED = Long.getLong("test.seed", 4);

  static LongStream seeds() {
    return LongStream.range(SEED, SEED + USERS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void comesBackAsItWas(long seed) throws IOException {
    World ada = new World();
    ada.store(new RandomUser(seed));
    boolean originals = seed % 2 == 0;
    String export = Exports.json(ada, originals);
    World bob = ada.another();

    ImportReport report = bob.take(export.getBytes(UTF_8));
    List<Integer> sizes = bob.sizes();

    assertThat(report.balanced()).isTrue();
    assertThat(World.codes(report)).doesNotContain("stays_deleted", "kept_as_is", "dangling_link");
    assertThat(report.keys())
        .allMatch(key -> key.leftover() == 0 && key.quarantined() == 0, "keeps nothing aside");
    assertThat(Exports.comparable(Exports.json(bob, originals)))
        .isEqualTo(Exports.comparable(export));

    ImportReport again = bob.take(export.getBytes(UTF_8));
    assertThat(again.keys())
        .allMatch(key -> key.stored() == 0 && key.leftover() == 0, "adds nothing");
    assertThat(bob.sizes()).isEqualTo(sizes);

    ImportReport own = ada.take(export.getBytes(UTF_8));
    assertThat(own.keys())
        .allMatch(key -> key.stored() == 0 && key.leftover() == 0, "adds nothing to its owner");
    assertThat(Exports.comparable(Exports.json(ada, originals)))
        .isEqualTo(Exports.comparable(export));
  }
}
