package com.blossomer.gtm.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.persistence.PostgresDatabase;
import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReason;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Imports that are taken back on PostgreSQL, also while somebody edits what they created. */
@Timeout(120)
class ImportUndoIT {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MAX);

  @TempDir private static Path home;
  private static ServedDatabase database;
  private static PostgresDatabase stores;
  private static Blossomer blossomer;

  private final Caller ada = blossomer.newLocalUser();

  @BeforeAll
  static void start() throws IOException {
    database = new ServedDatabase(home);
    stores = database.keep(PostgresDatabase.connect(database.app(), database.admin()));
    blossomer = ServedDatabase.blossomer(stores);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void takesEverythingBackWithItsTracesAndCanBeImportedAgain() throws IOException {
    Caller bob = blossomer.newLocalUser();
    ImportReport first = take(ada, "current.json");
    take(bob, "current.json");
    String word = personas(ada).get(0).profile().name();
    assertThat(hits(ada, word)).isPositive();

    UndoReport undone = blossomer.imports().undo(ada, first.importId(), false);

    assertThat(undone.isUndone()).isTrue();
    assertThat(personas(ada)).isEmpty();
    assertThat(hits(ada, word)).isZero();
    assertThat(personas(bob)).hasSize(5);
    assertThat(hits(bob, word)).isPositive();
    ImportReport again = take(ada, "current.json");
    assertThat(again.entities()).isEqualTo(first.entities());
    assertThat(again.keys()).isEqualTo(first.keys());
  }

  @Test
  void keepsTheLeftoversAndTheArchiveOfWhatIsKept() throws IOException {
    ImportReport report = take(ada, "damaged.json");
    TargetAccount edited = accounts(ada).get(0);
    rename(edited, "Mine");

    UndoReport undone = blossomer.imports().undo(ada, report.importId(), false);

    assertThat(undone.kept()).extracting(UndoNote::id).contains(edited.id());
    Set<Object> kept = Set.copyOf(undone.kept().stream().map(note -> note.id().value()).toList());
    assertThat(blossomer.imports().leftovers(ada, KeptFilter.of(report.importId()), ALL).items())
        .allSatisfy(leftover -> assertThat(kept).contains(leftover.part().entityId()));
    assertThat(blossomer.imports().quarantine(ada, KeptFilter.of(report.importId()), ALL).items())
        .isEmpty();
    ByteArrayOutputStream original = new ByteArrayOutputStream();
    blossomer.imports().original(ada, report.importId(), original);
    assertThat(original.size()).isEqualTo((int) Files.size(dump("damaged.json")));
    assertThat(blossomer.imports().undo(ada, report.importId(), true).isUndone()).isTrue();
    assertThat(blossomer.imports().list(ada, ALL).items()).isEmpty();
  }

  @Test
  void doesNotLoseAnEditThatIsUnderWay() throws Exception {
    ImportReport report = take(ada, "current.json");
    TargetAccount account = accounts(ada).get(0);
    Access access = ada.require(Scope.WRITE);

    CompletableFuture<UndoReport> undo =
        stores
            .transactions()
            .inTransaction(
                access,
                repositories -> {
                  repositories
                      .targetAccounts()
                      .change(
                          access,
                          account.id(),
                          ExpectedVersion.any(),
                          Instant.now(),
                          current -> current.profile().toBuilder().name("Mine").build());
                  CompletableFuture<UndoReport> waiting =
                      CompletableFuture.supplyAsync(
                          () -> blossomer.imports().undo(ada, report.importId(), false));
                  awaitSomebodyWaiting();
                  return waiting;
                });

    assertThat(undo.get().kept())
        .filteredOn(note -> note.id().equals(account.id()))
        .extracting(UndoNote::reason)
        .containsExactly(UndoReason.EDITED);
    assertThat(accounts(ada)).extracting(a -> a.profile().name()).containsExactly("Mine");
  }

  @Test
  void doesNotLoseAChildThatIsUnderWay() throws Exception {
    ImportReport report = take(ada, "current.json");
    TargetAccount account = accounts(ada).get(0);
    Access access = ada.require(Scope.WRITE);

    CompletableFuture<UndoReport> undo =
        stores
            .transactions()
            .inTransaction(
                access,
                repositories -> {
                  repositories.targetPersonas().createAll(access, List.of(child(account)));
                  CompletableFuture<UndoReport> waiting =
                      CompletableFuture.supplyAsync(
                          () -> blossomer.imports().undo(ada, report.importId(), false));
                  awaitSomebodyWaiting();
                  return waiting;
                });

    assertThat(undo.get().kept())
        .extracting(UndoNote::reason)
        .containsExactly(UndoReason.HOLDS_OTHERS, UndoReason.HOLDS_OTHERS);
    assertThat(personas(ada)).extracting(p -> p.profile().name()).containsExactly("Own");
  }

  @Test
  void letsWhoComesTooLateKnow() throws Exception {
    ImportReport report = take(ada, "current.json");
    TargetAccount account = accounts(ada).get(0);
    Access access = ada.require(Scope.WRITE);

    // an undo that has everything in its hands, and is not through yet
    List<CompletableFuture<Void>> late =
        stores
            .transactions()
            .inTransaction(
                access,
                repositories -> {
                  var ids =
                      Set.copyOf(
                          repositories
                              .imports()
                              .importedEntities(access, report.importId())
                              .stream()
                              .map(entity -> entity.id())
                              .toList());
                  repositories.trees().hold(access, ids);
                  CompletableFuture<Void> edit =
                      CompletableFuture.runAsync(() -> rename(account, "Mine"));
                  awaitSomebodyWaiting();
                  CompletableFuture<Void> birth =
                      CompletableFuture.runAsync(
                          () ->
                              blossomer
                                  .targetPersonas()
                                  .create(
                                      ada,
                                      Optional.empty(),
                                      TargetPersonaProfile.builder()
                                          .targetAccountId(account.id())
                                          .name("Own")
                                          .build()));
                  repositories.trees().deleteAll(access, ids, Instant.now());
                  repositories.imports().undo(access, report.importId(), Set.of(), Instant.now());
                  return List.of(edit, birth);
                });

    assertThatThrownBy(late.get(0)::get).hasCauseInstanceOf(NotFound.class);
    assertThatThrownBy(late.get(1)::get).hasCauseInstanceOf(Invalid.class);
    assertThat(accounts(ada)).isEmpty();
  }

  @Test
  void twoAtOnceAreOneAfterTheOther() throws Exception {
    ImportReport report = take(ada, "current.json");

    CompletableFuture<UndoReport> one =
        CompletableFuture.supplyAsync(
            () -> blossomer.imports().undo(ada, report.importId(), false));
    CompletableFuture<UndoReport> other =
        CompletableFuture.supplyAsync(
            () -> blossomer.imports().undo(ada, report.importId(), false));

    CompletableFuture<Boolean> first =
        one.thenApply(UndoReport::isUndone).exceptionally(e -> false);
    CompletableFuture<Boolean> second =
        other.thenApply(UndoReport::isUndone).exceptionally(e -> false);
    assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
    assertThat(personas(ada)).isEmpty();
  }

  @Test
  void restoresWhatWasDeletedOnRequest() throws IOException {
    take(ada, "current.json");
    TargetAccount account = accounts(ada).get(0);
    blossomer.targetAccounts().delete(ada, account.id(), ExpectedVersion.any());

    assertThat(take(ada, "current.json").decisions())
        .extracting(Decision::code)
        .filteredOn("stays_deleted"::equals)
        .hasSize(6);
    ImportReport restored =
        blossomer
            .imports()
            .importDump(
                ada,
                Files.readAllBytes(dump("current.json")),
                ImportOptions.STORE.withRestoreDeleted(true));

    assertThat(restored.balanced()).isTrue();
    assertThat(accounts(ada)).hasSize(3);
    assertThat(personas(ada)).hasSize(5);
  }

  @Test
  void hidesTheImportsOfOthers() throws IOException {
    ImportId id = take(ada, "damaged.json").importId();
    Caller bob = blossomer.newLocalUser();

    assertThatThrownBy(() -> blossomer.imports().get(bob, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> blossomer.imports().undo(bob, id, true)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> blossomer.imports().leftovers(bob, KeptFilter.of(id), ALL))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> blossomer.imports().quarantine(bob, KeptFilter.of(id), ALL))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> blossomer.imports().original(bob, id, new ByteArrayOutputStream()))
        .isInstanceOf(NotFound.class);
    assertThat(blossomer.imports().leftovers(bob, KeptFilter.ALL, ALL).items()).isEmpty();
    assertThat(blossomer.imports().leftovers(ada, KeptFilter.ALL, ALL).items()).isNotEmpty();
  }

  @Test
  void givesALargeOriginalPartByPart() throws IOException {
    StringBuilder text = new StringBuilder("{\"large\":\"");
    Random random = new Random(7);
    while (text.length() < 5_000_000) {
      text.append(Long.toHexString(random.nextLong()));
    }
    byte[] dump = text.append("\"}").toString().getBytes(UTF_8);
    ImportId id = blossomer.imports().importDump(ada, dump, ImportOptions.STORE).importId();

    ByteArrayOutputStream original = new ByteArrayOutputStream();
    blossomer.imports().original(ada, id, original);

    assertThat(original.toByteArray()).isEqualTo(dump);
  }

  private TargetPersona child(TargetAccount account) {
    return new TargetPersona(
        new TargetPersonaId(UUID.randomUUID()),
        account.profile().companyId(),
        new Version(1, 7),
        Instant.EPOCH,
        Instant.EPOCH,
        null,
        TargetPersonaProfile.builder().targetAccountId(account.id()).name("Own").build());
  }

  private void rename(TargetAccount account, String name) {
    blossomer
        .targetAccounts()
        .change(
            ada,
            account.id(),
            ExpectedVersion.any(),
            current -> current.profile().toBuilder().name(name).build());
  }

  private static void awaitSomebodyWaiting() {
    while (!database.hasWaiting()) {
      Thread.onSpinWait();
    }
  }

  private static int hits(Caller user, String word) {
    return blossomer
        .search()
        .search(user, Search.of(word), SearchPageRequest.first())
        .items()
        .size();
  }

  private static List<TargetAccount> accounts(Caller user) {
    return blossomer.targetAccounts().list(user, Query.all(), ALL).items();
  }

  private static List<TargetPersona> personas(Caller user) {
    return blossomer.targetPersonas().list(user, Query.all(), ALL).items();
  }

  private static ImportReport take(Caller user, String name) throws IOException {
    return blossomer
        .imports()
        .importDump(user, Files.readAllBytes(dump(name)), ImportOptions.STORE);
  }

  private static Path dump(String name) {
    return Path.of("../examples/browser-dumps", name);
  }
}
