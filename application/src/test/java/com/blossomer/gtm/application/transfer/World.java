package com.blossomer.gtm.application.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.TimeOrderedIds;
import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.testing.RandomUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A whole system in memory, and one user of it. */
final class World {
  static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

  private static final PageRequest ALL = PageRequest.first(PageRequest.MAX);

  private final InMemoryStore store;
  private final Blossomer blossomer;
  private final Caller user;

  World() {
    store = new InMemoryStore();
    blossomer = Blossomer.builder().store(store).clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();
    user = blossomer.newLocalUser();
  }

  private World(World same) {
    store = same.store;
    blossomer = same.blossomer;
    user = blossomer.newLocalUser();
  }

  /** Another user of the same system. */
  World another() {
    return new World(this);
  }

  static byte[] sample(String name) {
    try {
      return Files.readAllBytes(Path.of("../examples/browser-dumps", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dump as the browser gives it, whose keys hold these texts. */
  static byte[] dump(Map<String, String> storage) {
    StringBuilder json = new StringBuilder("{");
    storage.forEach(
        (key, text) -> {
          json.append(json.length() == 1 ? "" : ",");
          json.append(quoted(key)).append(':').append(quoted(text));
        });
    return json.append('}').toString().getBytes(UTF_8);
  }

  static byte[] dump(String key, String text) {
    return dump(Map.of(key, text));
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /** The same import, but with other readers. */
  ImportUseCases importsWith(Function<JsonObject, Optional<ShapeReader>> shapes) {
    return new ImportService(
        store.transactions(),
        archive(),
        store.users(),
        (admin, other, dryRun) -> user,
        Clock.fixed(NOW, ZoneOffset.UTC),
        new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC)),
        shapes);
  }

  /** Gives the user all of that. */
  void store(RandomUser everything) {
    everything.storeIn(store.repositories(), user.require(Scope.WRITE));
  }

  ImportReport take(byte[] dump) {
    return blossomer.imports().importDump(user, dump, ImportOptions.STORE);
  }

  /** Imports with what was deleted since. */
  ImportReport restore(byte[] dump) {
    ImportOptions restoring = ImportOptions.STORE.withRestoreDeleted(true);
    return blossomer.imports().importDump(user, dump, restoring);
  }

  ImportReport plan(byte[] dump) {
    return blossomer.imports().importDump(user, dump, ImportOptions.DRY_RUN);
  }

  Blossomer blossomer() {
    return blossomer;
  }

  Caller user() {
    return user;
  }

  List<Company> companies() {
    return blossomer.companies().list(user, Query.all(), ALL).items();
  }

  List<TargetAccount> accounts() {
    return blossomer.targetAccounts().list(user, Query.all(), ALL).items();
  }

  List<TargetPersona> personas() {
    return blossomer.targetPersonas().list(user, Query.all(), ALL).items();
  }

  List<Campaign> campaigns() {
    return blossomer.campaigns().list(user, Query.all(), ALL).items();
  }

  List<Leftover> leftovers() {
    return archive().leftovers(reading());
  }

  List<Quarantined> quarantine() {
    return archive().quarantine(reading());
  }

  List<ImportRecord> imports() {
    return archive().list(reading());
  }

  /** How much is stored, of everything. */
  List<Integer> sizes() {
    return List.of(
        companies().size(),
        accounts().size(),
        personas().size(),
        campaigns().size(),
        leftovers().size(),
        quarantine().size(),
        imports().size());
  }

  private ImportArchive archive() {
    return store.repositories().imports();
  }

  private Access reading() {
    return user.require(Scope.READ);
  }

  static KeyBalance balance(ImportReport report, String key) {
    return report.keys().stream().filter(b -> b.key().equals(key)).findFirst().orElseThrow();
  }

  static List<String> codes(ImportReport report) {
    return report.decisions().stream().map(Decision::code).toList();
  }
}
