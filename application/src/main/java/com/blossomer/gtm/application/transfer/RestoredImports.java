package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the imports of an export back, each with what it kept, unless they are there. */
final class RestoredImports {
  private record Pending(
      ExportedLedger.Imported imported, List<Leftover> leftovers, List<Quarantined> quarantine) {}

  private final Access access;
  private final ImportArchive archive;
  private final Journal journal;
  private final Map<UUID, Version> versions;
  private final Map<ImportId, Pending> pending = new LinkedHashMap<>();

  /**
   * @param versions those of the records that are created with them
   */
  RestoredImports(
      Access access, ImportArchive archive, Journal journal, Map<UUID, Version> versions) {
    this.versions = versions;
    this.access = access;
    this.archive = archive;
    this.journal = journal;
  }

  /** The imports that are not there yet, in the order of the export. */
  List<ImportRecord> plan(ExportedLedger kept) {
    kept.imports().forEach(this::planImport);
    for (ExportedLedger.Kept<Leftover> leftover : kept.leftovers()) {
      Pending home = pending.get(leftover.importId());
      if (home == null) {
        settle(leftover, journal.keepAgain(leftover.ledger(), leftover.item()));
      } else {
        home.leftovers().add(leftover.item());
        settle(leftover, Fate.STORED);
      }
    }
    for (ExportedLedger.Kept<Quarantined> item : kept.quarantine()) {
      Pending home = pending.get(item.importId());
      if (home == null) {
        settle(item, journal.keepAgain(item.ledger(), item.item()));
      } else {
        home.quarantine().add(item.item());
        settle(item, Fate.STORED);
      }
    }
    return pending.values().stream().map(this::record).toList();
  }

  private void planImport(ExportedLedger.Kept<ExportedLedger.Imported> kept) {
    boolean isThere =
        pending.containsKey(kept.importId()) || archive.find(access, kept.importId()).isPresent();
    if (!isThere) {
      pending.put(kept.importId(), new Pending(kept.item(), new ArrayList<>(), new ArrayList<>()));
    }
    settle(kept, isThere ? Fate.MERGED : Fate.STORED);
  }

  private void settle(ExportedLedger.Kept<?> kept, Fate fate) {
    if (fate == Fate.STORED) {
      ExportReading.settle(
          kept.claim(), kept.ledger(), journal, rest -> journal.keep(kept.ledger(), rest));
    } else {
      kept.claim().settleAll(kept.ledger(), fate);
    }
  }

  private ImportRecord record(Pending pending) {
    ExportedLedger.Imported imported = pending.imported();
    return new ImportRecord(
        imported.stored().report(),
        imported.stored().importedAt(),
        imported.stored().receivedSha256(),
        imported.stored().archivedSha256(),
        imported.archive(),
        imported.created().stream().map(this::withVersion).toList(),
        pending.leftovers(),
        pending.quarantine(),
        imported.stored().undoneAt());
  }

  /** A version counts only together with the incarnation that the record has here. */
  private ImportedEntity withVersion(ImportedEntity entity) {
    Version here = versions.get(entity.entityId());
    return here == null || entity.version() == null
        ? entity
        : new ImportedEntity(
            entity.kind(),
            entity.contentHash(),
            entity.entityId(),
            new Version(entity.version().number(), here.incarnation()));
  }
}
