package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes an import back, within a transaction that somebody else begins. */
final class ImportUndo {
  private final Access access;
  private final Repositories repositories;
  private final Instant now;

  ImportUndo(Access access, Repositories repositories, Instant now) {
    this.access = access;
    this.repositories = repositories;
    this.now = now;
  }

  UndoReport run(ImportId id, boolean force) {
    ImportArchive imports = repositories.imports();
    imports.lock(access);
    StoredReport report =
        imports.find(access, id).orElseThrow(() -> new NotFound("There is no such import."));
    List<ImportedEntity> entities = imports.importedEntities(access, id);
    Set<RecordId> ids = entities.stream().map(ImportedEntity::id).collect(Collectors.toSet());
    // whoever edits one of them now waits, and whoever did so before is seen here
    List<RecordOutline> there = repositories.trees().hold(access, ids);
    UndoPlan plan = new UndoPlan(there, entities, report.importedAt(), force);
    repositories.trees().deleteAll(access, plan.removed(), now);
    List<UndoNote> kept = plan.kept();
    imports.undo(access, id, kept.stream().map(UndoNote::id).collect(Collectors.toSet()), now);
    return new UndoReport(id, plan.counts(), kept, plan.forced());
  }
}
