package com.blossomer.gtm.adapter.http.resource;

import static java.util.stream.Collectors.groupingBy;

import com.blossomer.gtm.adapter.http.json.ExactText;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportState;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReason;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Imports as their owner reads them in JSON. */
final class ImportFormat {

  private record Key(
      ExactText key,
      KeyVerdict verdict,
      long found,
      long stored,
      long merged,
      long leftover,
      long quarantined,
      long ignored) {}

  private record Decided(String code, ExactText key, ExactText path, ExactText detail) {}

  private record Report(
      ImportId importId,
      boolean dryRun,
      boolean balanced,
      List<Key> keys,
      Map<String, EntityCount> entities,
      List<Decided> decisions) {}

  private record ReportWithRecords(
      @JsonUnwrapped Report report, Map<String, List<Aggregate>> records) {}

  private record Summary(
      ImportId id,
      Instant importedAt,
      String receivedSha256,
      boolean balanced,
      Map<String, EntityCount> entities,
      ImportState state,
      Instant undoneAt) {}

  private record Stored(
      ImportId importId,
      boolean dryRun,
      boolean balanced,
      List<Key> keys,
      Map<String, EntityCount> entities,
      List<Decided> decisions,
      Instant importedAt,
      String receivedSha256,
      String archivedSha256,
      ImportState state,
      Instant undoneAt) {}

  private record Note(EntityKind kind, UUID id, String name, UndoReason reason, String detail) {}

  private record Undone(
      ImportId importId,
      boolean undone,
      Map<String, Integer> removed,
      List<Note> kept,
      List<Note> forced) {}

  private static final EntityCount NONE = new EntityCount(0, 0);

  private ImportFormat() {}

  static Record shown(ImportReport report) {
    Report shown =
        new Report(
            report.importId(),
            report.dryRun(),
            report.balanced(),
            keys(report),
            byCollection(report.entities(), NONE),
            decisions(report));
    if (report.records().isEmpty()) {
      return shown;
    }
    return new ReportWithRecords(
        shown,
        byCollection(
            report.records().stream().collect(groupingBy(record -> record.id().kind())),
            List.of()));
  }

  static Record shown(ImportSummary summary) {
    return new Summary(
        summary.id(),
        summary.importedAt(),
        summary.receivedSha256(),
        summary.balanced(),
        byCollection(summary.entities(), NONE),
        summary.state(),
        summary.undoneAt());
  }

  /** The report as it was, and what is kept of the import. */
  static Record shown(StoredReport stored) {
    ImportReport report = stored.report();
    return new Stored(
        report.importId(),
        report.dryRun(),
        report.balanced(),
        keys(report),
        byCollection(report.entities(), NONE),
        decisions(report),
        stored.importedAt(),
        stored.receivedSha256(),
        stored.archivedSha256(),
        stored.state(),
        stored.undoneAt());
  }

  static Record shown(UndoReport report) {
    return new Undone(
        report.importId(),
        report.isUndone(),
        byCollection(report.removed(), 0),
        report.kept().stream().map(ImportFormat::shown).toList(),
        report.forced().stream().map(ImportFormat::shown).toList());
  }

  private static Note shown(UndoNote note) {
    return new Note(
        note.id().kind(), note.id().value(), note.name(), note.reason(), note.reason().sentence());
  }

  private static List<Key> keys(ImportReport report) {
    return report.keys().stream().map(ImportFormat::shown).toList();
  }

  private static Key shown(KeyBalance key) {
    return new Key(
        new ExactText(key.key()),
        key.verdict(),
        key.found(),
        key.stored(),
        key.merged(),
        key.leftover(),
        key.quarantined(),
        key.ignored());
  }

  private static List<Decided> decisions(ImportReport report) {
    return report.decisions().stream().map(ImportFormat::shown).toList();
  }

  private static Decided shown(Decision decision) {
    return new Decided(
        decision.code(),
        new ExactText(decision.key()),
        new ExactText(decision.path()),
        new ExactText(decision.detail()));
  }

  private static <T> Map<String, T> byCollection(Map<EntityKind, T> counts, T none) {
    Map<String, T> named = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      named.put(kind.collection(), counts.getOrDefault(kind, none));
    }
    return named;
  }
}
