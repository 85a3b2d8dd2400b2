package com.blossomer.gtm.application.transfer;

import static java.util.Arrays.asList;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import java.io.IOException;
import java.util.List;

/** The CSV files of imports: what they did, and what they kept beside the records. */
record CsvImports(CsvZip zip, UserContent content) {

  void write() throws IOException {
    zip.file(
        "imports",
        List.of("id", "importedAt", "receivedSha256", "archivedSha256", "balanced", "undoneAt"),
        to -> content.imports(stored -> to.row(head(stored))));
    zip.file(
        "import-entities",
        List.of("importId", "kind", "created", "merged"),
        to -> content.imports(stored -> counts(stored.report(), to)));
    zip.file(
        "import-keys",
        List.of(
            "importId",
            "key",
            "verdict",
            "found",
            "stored",
            "merged",
            "leftover",
            "quarantined",
            "ignored"),
        to -> content.imports(stored -> keys(stored.report(), to)));
    zip.file(
        "import-decisions",
        List.of("importId", "code", "key", "path", "detail"),
        to -> content.imports(stored -> decisions(stored.report(), to)));
    zip.file(
        "import-created",
        List.of("importId", "kind", "contentHash", "entityId", "version"),
        to -> ids(id -> created(id, to)));
    zip.file(
        "leftovers",
        List.of("importId", "kind", "entityId", "key", "path", "json"),
        to ->
            ids(
                id ->
                    content.leftovers(
                        id,
                        l ->
                            to.row(
                                asList(
                                    id,
                                    l.kind(),
                                    l.entityId(),
                                    l.key(),
                                    l.path(),
                                    Storable.escaped(l.json()))))));
    zip.file(
        "quarantine",
        List.of("importId", "key", "path", "text", "reason"),
        to ->
            ids(
                id ->
                    content.quarantine(
                        id, q -> to.row(asList(id, q.key(), q.path(), q.text(), q.reason())))));
  }

  private void ids(UserContent.Taker<ImportId> taker) throws IOException {
    content.imports(stored -> taker.take(stored.report().importId()));
  }

  private void created(ImportId id, CsvWriter to) throws IOException {
    for (var entity : content.entities(id)) {
      Integer version = entity.version() == null ? null : entity.version().number();
      to.row(asList(id, entity.kind(), entity.contentHash(), entity.entityId(), version));
    }
  }

  private static List<?> head(StoredReport stored) {
    return asList(
        stored.report().importId(),
        stored.importedAt(),
        stored.receivedSha256(),
        stored.archivedSha256(),
        stored.report().balanced(),
        stored.undoneAt());
  }

  private static void counts(ImportReport report, CsvWriter to) throws IOException {
    for (EntityKind kind : EntityKind.values()) {
      var count = report.entities().get(kind);
      if (count != null) {
        to.row(asList(report.importId(), kind, count.created(), count.merged()));
      }
    }
  }

  private static void keys(ImportReport report, CsvWriter to) throws IOException {
    for (var key : report.keys()) {
      to.row(
          asList(
              report.importId(),
              key.key(),
              key.verdict(),
              key.found(),
              key.stored(),
              key.merged(),
              key.leftover(),
              key.quarantined(),
              key.ignored()));
    }
  }

  private static void decisions(ImportReport report, CsvWriter to) throws IOException {
    for (var decision : report.decisions()) {
      to.row(
          asList(
              report.importId(),
              decision.code(),
              decision.key(),
              decision.path(),
              decision.detail()));
    }
  }
}
