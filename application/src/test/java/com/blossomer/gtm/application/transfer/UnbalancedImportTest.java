package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An import whose readers lose a leaf, or account for one twice, stores nothing. */
class UnbalancedImportTest {
  private final World world = new World();

  private record WrongReader(Consumer<Fields> mistake) implements ShapeReader {
    @Override
    public EntityKind kind() {
      return EntityKind.TARGET_ACCOUNT;
    }

    @Override
    public boolean recognizes(JsonObject object) {
      return true;
    }

    @Override
    public Content read(Fields fields) {
      mistake.accept(fields);
      return new AccountReader().read(fields);
    }
  }

  @Test
  void refusesAnImportThatLosesALeaf() {
    assertRefused(
        fields -> fields.claim().exclude((JsonObject) fields.get("lost")),
        "of 3 leaves found in the key \"k\" it accounts for 2");
  }

  @Test
  void refusesAnImportThatAccountsForALeafTwice() {
    assertRefused(
        fields -> fields.claim().take(fields.get("targetAccountName")),
        "a leaf is accounted for twice, /targetAccountName");
  }

  private void assertRefused(Consumer<Fields> mistake, String reason) {
    byte[] dump =
        World.dump("k", "{\"targetAccountName\":\"A\",\"lost\":{\"x\":1},\"other\":true}");

    for (ImportOptions options : new ImportOptions[] {ImportOptions.STORE, ImportOptions.DRY_RUN}) {
      assertThatThrownBy(
              () ->
                  world
                      .importsWith(object -> Optional.of(new WrongReader(mistake)))
                      .importDump(world.user(), dump, options))
          .hasMessage(
              "The import does not balance: "
                  + reason
                  + ". Nothing was stored; this is a defect of the import, so please report it.")
          .asInstanceOf(type(Invalid.class))
          .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("unbalanced"));
    }
    assertThat(world.sizes()).containsOnly(0);
    assertThat(world.take(dump).balanced()).isTrue();
  }
}
