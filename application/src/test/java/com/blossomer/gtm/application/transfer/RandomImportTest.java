package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds for the import of any dump: every leaf is accounted for and can be found again,
 * nothing is stored twice, and a secret nowhere. The seed is the same every day; {@code
 * -Dfuzz.seed} and {@code -Dfuzz.requests} repeat or lengthen a run, and the long run takes a new
 * seed each time.
 */
class RandomImportTest {
  private static final Pattern MARK = Pattern.compile(RandomValues.MARK);
  private static final long EVERYDAY_SEED = 20_261_125;

  @Test
  void losesNothingOfWhateverTheBrowserHeld() throws IOException {
    run(Long.getLong("fuzz.seed", EVERYDAY_SEED), 200);
  }

  @Test
  @Tag("long")
  void losesNothingInALongRun() throws IOException {
    run(Long.getLong("fuzz.seed", System.nanoTime()), 20_000);
  }

  @Test
  void noticesAReaderThatTakesWhatItDoesNotStore() {
    String account = "{\"targetAccountName\":\"zq1x\",\"lost\":\"zq2x\"}";
    World world = new World();
    ImportUseCases forgetful =
        world.importsWith(object -> Optional.of(new Forgetful(new AccountReader())));

    assertThatThrownBy(
            () -> imported(world, forgetful, World.dump("k", account), List.of("secret")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("zq2x");
  }

  private record Forgetful(ShapeReader reader) implements ShapeReader {
    @Override
    public EntityKind kind() {
      return reader.kind();
    }

    @Override
    public boolean recognizes(JsonObject object) {
      return reader.recognizes(object);
    }

    @Override
    public Content read(Fields fields) {
      fields.text("lost");
      return reader.read(fields);
    }
  }

  private static void run(long first, int tries) throws IOException {
    int wanted = Integer.getInteger("fuzz.requests", tries);
    int refused = 0;
    for (long seed = first; seed < first + wanted; seed++) {
      try {
        whole(seed);
        refused += damaged(seed) ? 0 : 1;
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("with -Dfuzz.seed=" + seed + " -Dfuzz.requests=1", e);
      }
    }
    assertThat(refused).as("refused dumps").isLessThan(wanted / 20 + 2);
  }

  private static void whole(long seed) throws IOException {
    RandomDump made = new RandomDump(new Random(seed));
    World world = new World();

    ImportReport report =
        imported(
            world,
            world.blossomer().imports(),
            RandomValues.dump(made.storage()).getBytes(UTF_8),
            made.secrets());

    for (KeyBalance balance : report.keys()) {
      long leaves = made.leaves(balance.key());
      if (leaves >= 0) {
        assertThat(balance.found()).as(balance.key()).isEqualTo(leaves);
      }
    }
  }

  /** False when the dump was refused. */
  private static boolean damaged(long seed) throws IOException {
    Random random = new Random(seed);
    RandomDump made = new RandomDump(random);
    byte[] dump = new RandomDamage(random).damaged(made.storage());
    World world = new World();
    try {
      imported(world, world.blossomer().imports(), dump, made.secrets());
      return true;
    } catch (Invalid e) {
      assertThat(e.violations().get(0).code()).isIn("not_json", "not_an_object", "empty");
      return false;
    }
  }

  private static ImportReport imported(
      World world, ImportUseCases imports, byte[] dump, List<String> secrets) throws IOException {
    ImportReport report = imports.importDump(world.user(), dump, ImportOptions.STORE);
    List<Integer> sizes = world.sizes();
    ImportReport again = imports.importDump(world.user(), dump, ImportOptions.STORE);

    assertThat(report.keys()).isNotEmpty().allMatch(KeyBalance::isBalanced);
    assertThat(again.keys()).allMatch(b -> b.found() == b.merged() + b.ignored());
    assertThat(world.sizes()).isEqualTo(sizes);
    ImportRecord record = world.imports().get(0);
    byte[] archived = Archives.unpack(record.archive());
    assertArchived(dump, archived);
    String kept = kept(world);
    assertThat(marksIn(new String(archived, UTF_8))).isSubsetOf(marksIn(kept));
    String told = report + kept + new String(archived, ISO_8859_1) + export(world);
    assertThat(told).doesNotContain(secrets);
    return report;
  }

  /** All bytes are there but for those that hid a secret. */
  private static void assertArchived(byte[] dump, byte[] archived) {
    assertThat(archived).hasSameSizeAs(dump);
    int hidden = 0;
    for (int i = 0; i < dump.length; i++) {
      if (archived[i] != dump[i]) {
        assertThat(archived[i]).isIn((byte) '*', (byte) '1');
        hidden++;
      }
    }
    assertThat(hidden).isCloseTo(0, within(400));
  }

  private static String kept(World world) {
    return world.companies().toString()
        + world.accounts()
        + world.personas()
        + world.campaigns()
        + world.leftovers()
        + world.quarantine();
  }

  private static String export(World world) throws IOException {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    world.blossomer().exports().export(world.user(), export);
    return export.toString(UTF_8);
  }

  private static TreeSet<String> marksIn(String text) {
    return MARK.matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
