package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.util.Optional;
import java.util.function.Function;

/**
 * One import: maps a dump that was read without its secrets, plans, and stores the plan as a whole.
 *
 * @param export the same document where it is an export of this system
 * @param archive what to keep of the dump, compressed; empty for a dry run
 * @param shapes the table that picks the reader of an object
 */
record ImportRun(
    Dump dump,
    Optional<ExportDocument> export,
    byte[] archive,
    ImportOptions options,
    ImportProgress progress,
    Function<JsonObject, Optional<ShapeReader>> shapes) {

  /** What was decided, without what it was read from: that may take all the memory there is. */
  private record Prepared(ImportReport report, ImportPlan plan, Journal journal, boolean isNew) {}

  /**
   * Does it all in the transaction of these repositories.
   *
   * @throws Unbalanced when some leaf is not accounted for
   */
  ImportReport store(Access access, Repositories repositories, Stamp stamp) {
    Prepared prepared = prepare(access, repositories, stamp);
    ImportReport report = prepared.report();
    if (!options.dryRun() && prepared.isNew()) {
      prepared.plan().store(access, repositories, progress);
      repositories.imports().save(access, record(prepared, stamp));
    }
    int keys = report.keys().size();
    progress.at(ImportPhase.REPORT, keys, keys);
    return options.records() ? report.withRecords(prepared.plan().firstRecords()) : report;
  }

  private Prepared prepare(Access access, Repositories repositories, Stamp stamp) {
    ImportArchive imports = repositories.imports();
    if (!options.dryRun()) {
      // what an import or an undo under way keeps and forgets is to be seen from here on
      imports.lock(access);
    }
    GivenParent given = GivenParent.find(options.parent(), access, repositories);
    Journal journal = new Journal(imports.leftovers(access), imports.quarantine(access));
    long bytes = dump.blanked().length;
    progress.at(ImportPhase.ARCHIVE, bytes, bytes);
    Planned planned =
        export.isPresent()
            ? Planned.ofExport(
                export.get(),
                access,
                repositories,
                journal,
                stamp,
                options.restoreDeleted(),
                progress)
            : planDump(
                given, new Stored(access, repositories, options.restoreDeleted()), journal, stamp);
    ImportPlan plan = planned.plan();

    boolean addsNothing = plan.isEmpty() && journal.isEmpty();
    Optional<ImportId> before =
        addsNothing
            ? imports.findByReceivedSha256(access, dump.receivedSha256())
            : Optional.empty();
    ImportReport report =
        new ImportReport(
            before.orElse(stamp.importId()),
            options.dryRun(),
            true,
            planned.ledger().balances(),
            plan.counts(),
            journal.decisions());
    return new Prepared(report, plan, journal, before.isEmpty());
  }

  private Planned planDump(GivenParent given, Stored stored, Journal journal, Stamp stamp) {
    DumpReading reading = new DumpReading(journal, shapes);
    reading.read(dump, progress);
    return new Planned(
        reading.ledger(), new Planner(given, stored, journal, stamp).plan(reading, progress));
  }

  private ImportRecord record(Prepared prepared, Stamp stamp) {
    return new ImportRecord(
        prepared.report(),
        stamp.now(),
        dump.receivedSha256(),
        Sha256.of(dump.blanked()),
        archive,
        prepared.plan().entities(),
        prepared.journal().leftovers(),
        prepared.journal().quarantine());
  }
}
