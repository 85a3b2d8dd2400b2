package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReason;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.tree.NewRecord;
import com.blossomer.gtm.domain.model.tree.NewTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoTest {
  private static final String OVERVIEW =
      "{\"companyName\":\"Acme\",\"companyUrl\":\"acme.example\",\"businessProfile\":{},\"odd\":1}";
  private static final String PERSONA = "{\"targetPersonaName\":\"%s\",\"id\":\"%s\"}";
  private static final String ACCOUNT =
      "{\"targetAccountName\":\"%s\",\"id\":\"%s\",\"strange\":[true],\"personas\":[%s]}";

  private final World world = new World();

  @Test
  void takesEverythingBackAndForgetsIt() {
    World other = world.another();
    byte[] dump = World.sample("current.json");
    ImportReport report = world.take(dump);
    other.take(dump);
    List<Integer> before = other.sizes();

    UndoReport undone = undo(report, false);

    assertThat(undone.isUndone()).isTrue();
    assertThat(undone.kept()).isEmpty();
    assertThat(undone.forced()).isEmpty();
    assertThat(undone.removed())
        .isEqualTo(
            Map.of(
                EntityKind.COMPANY, 1,
                EntityKind.TARGET_ACCOUNT, 3,
                EntityKind.TARGET_PERSONA, 5,
                EntityKind.CAMPAIGN, 6));
    assertThat(world.sizes()).containsOnly(0);
    assertThat(other.sizes()).isEqualTo(before);
    assertThatThrownBy(() -> undo(report, false)).isInstanceOf(NotFound.class);
  }

  @Test
  void letsTheSameDumpBeImportedAnewAsAtTheFirstTime() {
    byte[] dump = World.sample("current.json");
    ImportReport first = world.take(dump);
    delete(world.accounts().get(0));
    undo(first, false);

    ImportReport again = world.take(dump);

    assertThat(again.importId()).isNotEqualTo(first.importId());
    assertThat(again.entities()).isEqualTo(first.entities());
    assertThat(again.keys()).isEqualTo(first.keys());
    assertThat(again.decisions()).isEqualTo(first.decisions());
  }

  @Test
  void keepsWhatWasEditedWithAllThatItBelongsTo() {
    ImportReport report = world.take(dump());
    TargetPersona edited = persona("Owner");
    rename(edited, "Proprietor");

    UndoReport undone = undo(report, false);

    assertThat(undone.isUndone()).isFalse();
    assertThat(undone.kept())
        .containsExactly(
            new UndoNote(world.companies().get(0).id(), "Acme", UndoReason.HOLDS_KEPT),
            new UndoNote(account("Nurseries").id(), "Nurseries", UndoReason.HOLDS_KEPT),
            new UndoNote(edited.id(), "Proprietor", UndoReason.EDITED));
    assertThat(undone.removed())
        .containsEntry(EntityKind.COMPANY, 0)
        .containsEntry(EntityKind.TARGET_ACCOUNT, 1)
        .containsEntry(EntityKind.TARGET_PERSONA, 2);
    assertThat(world.personas()).extracting(p -> p.profile().name()).containsExactly("Proprietor");
    assertThat(world.accounts()).hasSize(1);
  }

  @Test
  void keepsListedWhatIsLeftOfAnImport() {
    ImportReport report = world.take(dump());
    rename(persona("Owner"), "Proprietor");

    undo(report, false);

    assertThat(world.imports()).hasSize(1);
    assertThat(world.imports().get(0).undoneAt()).isEqualTo(World.NOW);
    assertThat(world.imports().get(0).report()).isEqualTo(report);
    assertThat(world.imports().get(0).archive()).isNotEmpty();
    assertThat(world.leftovers()).extracting(Leftover::path).containsExactly("/odd", "/0/strange");
    assertThat(world.quarantine()).isEmpty();
  }

  @Test
  void takesTheRestWhenItIsAskedAgain() {
    ImportReport report = world.take(dump());
    TargetPersona edited = persona("Owner");
    rename(edited, "Proprietor");
    undo(report, false);
    assertThat(undo(report, false).kept()).hasSize(3);
    world.blossomer().targetPersonas().delete(world.user(), edited.id(), ExpectedVersion.any());

    UndoReport rest = undo(report, false);

    assertThat(rest.isUndone()).isTrue();
    assertThat(world.sizes()).containsOnly(0);
  }

  @Test
  void keepsWhatGotChildrenFromElsewhere() {
    ImportReport report = world.take(dump());
    TargetAccount account = account("Nurseries");
    TargetPersona own =
        world
            .blossomer()
            .targetPersonas()
            .create(
                world.user(),
                Optional.empty(),
                TargetPersonaProfile.builder().targetAccountId(account.id()).name("Mine").build());

    UndoReport undone = undo(report, false);

    assertThat(undone.kept())
        .containsExactly(
            new UndoNote(world.companies().get(0).id(), "Acme", UndoReason.HOLDS_OTHERS),
            new UndoNote(account.id(), "Nurseries", UndoReason.HOLDS_OTHERS));
    assertThat(world.personas()).extracting(TargetPersona::id).containsExactly(own.id());
  }

  @Test
  void keepsWhatAnotherImportPutSomethingInto() {
    ImportReport first = world.take(dump());
    String more = String.format(ACCOUNT, "Nurseries", "a1", persona("Buyer", "p9"));
    ImportReport second = world.take(World.dump("target_accounts", "[" + more + "]"));

    UndoReport undone = undo(first, false);

    assertThat(undone.kept())
        .extracting(UndoNote::reason)
        .containsExactly(UndoReason.HOLDS_OTHERS, UndoReason.HOLDS_OTHERS);
    assertThat(undo(second, false).isUndone()).isTrue();
    assertThat(undo(first, false).isUndone()).isTrue();
    assertThat(world.sizes()).containsOnly(0);
  }

  @Test
  void keepsAWholeRecordThatCameBackByTheUsersOwnUndo() {
    ImportReport report = world.take(dump());
    TargetAccount gone = account("Vineyards");
    delete(gone);
    NewRecord<TargetAccountProfile> same =
        new NewRecord<>(gone.uuid(), gone.createdAt(), gone.source(), gone.profile());
    world
        .blossomer()
        .trees()
        .create(world.user(), new NewTree.OfTargetAccount(same, List.of(), List.of()));

    UndoReport undone = undo(report, false);

    assertThat(undone.kept())
        .extracting(UndoNote::name, UndoNote::reason)
        .contains(tuple("Vineyards", UndoReason.EDITED));
  }

  @Test
  void takesByForceWhatWasEditedAndSaysSo() {
    ImportReport report = world.take(dump());
    rename(persona("Owner"), "Proprietor");
    world
        .blossomer()
        .targetAccounts()
        .create(
            world.user(),
            Optional.empty(),
            TargetAccountProfile.builder()
                .companyId(world.companies().get(0).id())
                .name("Mine")
                .build());

    UndoReport undone = undo(report, true);

    assertThat(undone.isUndone()).isTrue();
    assertThat(undone.forced())
        .extracting(UndoNote::name, UndoNote::reason)
        .containsExactlyInAnyOrder(
            tuple("Acme", UndoReason.HOLDS_OTHERS),
            tuple("Nurseries", UndoReason.HOLDS_KEPT),
            tuple("Mine", UndoReason.OF_OTHERS),
            tuple("Proprietor", UndoReason.EDITED));
    assertThat(undone.removed()).containsEntry(EntityKind.TARGET_ACCOUNT, 3);
    assertThat(world.sizes()).containsOnly(0);
  }

  @Test
  void leavesAloneWhatAnImportOnlyFound() {
    world.take(World.dump("dashboard_overview", OVERVIEW));
    ImportReport second = world.take(dump());
    assertThat(second.entities().get(EntityKind.COMPANY).merged()).isEqualTo(1);

    UndoReport undone = undo(second, false);

    assertThat(undone.isUndone()).isTrue();
    assertThat(world.companies()).hasSize(1);
    assertThat(world.accounts()).isEmpty();
    assertThat(world.imports()).hasSize(1);
  }

  @Test
  void takesBackAnImportThatCreatedNothing() {
    ImportReport report = world.take(World.dump("somewhere", "{\"a\":1}"));

    assertThat(undo(report, false).isUndone()).isTrue();
    assertThat(world.sizes()).containsOnly(0);
  }

  @Test
  void findsNothingOfOthers() {
    ImportReport report = world.take(dump());
    World other = world.another();

    assertThatThrownBy(
            () -> other.blossomer().imports().undo(other.user(), report.importId(), true))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                world
                    .blossomer()
                    .imports()
                    .undo(world.user(), new ImportId(UUID.randomUUID()), false))
        .isInstanceOf(NotFound.class);
    assertThat(world.personas()).hasSize(3);
  }

  @Test
  void createsAgainOnlyOnRequestWhatWasDeleted() {
    world.take(dump());
    delete(account("Nurseries"));

    ImportReport plain = world.take(dump());
    assertThat(World.codes(plain)).containsOnly("stays_deleted").hasSize(3);
    assertThat(world.accounts()).hasSize(1);

    ImportReport restoring = world.restore(dump());
    assertThat(World.codes(restoring)).containsOnly("restored").hasSize(3);
    assertThat(restoring.balanced()).isTrue();
    assertThat(restoring.entities().get(EntityKind.TARGET_PERSONA).created()).isEqualTo(2);
    assertThat(world.accounts()).hasSize(2);
    assertThat(world.personas()).hasSize(3);

    assertThat(World.codes(world.take(dump()))).isEmpty();
    assertThat(Set.copyOf(world.accounts())).hasSize(2);
  }

  private UndoReport undo(ImportReport report, boolean force) {
    return world.blossomer().imports().undo(world.user(), report.importId(), force);
  }

  private void rename(TargetPersona persona, String name) {
    world
        .blossomer()
        .targetPersonas()
        .change(
            world.user(),
            persona.id(),
            ExpectedVersion.any(),
            p -> p.profile().toBuilder().name(name).build());
  }

  private void delete(TargetAccount account) {
    world.blossomer().targetAccounts().delete(world.user(), account.id(), ExpectedVersion.any());
  }

  private TargetAccount account(String name) {
    return world.accounts().stream()
        .filter(account -> account.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private TargetPersona persona(String name) {
    return world.personas().stream()
        .filter(persona -> persona.profile().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String persona(String name, String id) {
    return String.format(PERSONA, name, id);
  }

  private static byte[] dump() {
    String nurseries =
        String.format(
            ACCOUNT,
            "Nurseries",
            "a1",
            persona("Head grower", "p1") + "," + persona("Owner", "p2"));
    String vineyards = String.format(ACCOUNT, "Vineyards", "a2", persona("Winemaker", "p3"));
    return World.dump(
        Map.of(
            "dashboard_overview",
            OVERVIEW,
            "target_accounts",
            "[" + nurseries + "," + vineyards + "]"));
  }
}
