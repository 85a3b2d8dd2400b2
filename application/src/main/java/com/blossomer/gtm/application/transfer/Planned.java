package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.ImportPhase;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What an import is about to do, and where every leaf of its document goes by that. */
record Planned(LeafLedger ledger, ImportPlan plan) {

  static Planned ofExport(
      ExportDocument document,
      Access access,
      Repositories repositories,
      Journal journal,
      Stamp stamp,
      boolean restoresDeleted,
      ImportProgress progress) {
    ExportReading reading = new ExportReading(journal, stamp.ids());
    reading.read(document, progress);
    Present present = new Present(access, repositories, reading);
    ImportPlan plan = new RestorePlanner(present, journal, stamp, restoresDeleted).plan(reading);
    Map<UUID, Version> versions = new HashMap<>();
    plan.entities().forEach(entity -> versions.put(entity.entityId(), entity.version()));
    plan.restore(
        new RestoredImports(access, repositories.imports(), journal, versions)
            .plan(reading.kept()));
    int created = plan.entities().size();
    progress.at(ImportPhase.PLAN, created, created);
    return new Planned(reading.ledger(), plan);
  }
}
