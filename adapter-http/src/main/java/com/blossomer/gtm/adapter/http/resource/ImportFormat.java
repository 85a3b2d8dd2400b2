package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Imports as their owner reads them in JSON. */
final class ImportFormat {

  private record Report(
      ImportId importId,
      boolean dryRun,
      boolean balanced,
      Map<String, EntityCount> entities,
      List<KeyBalance> keys,
      List<Decision> decisions) {}

  private record Summary(
      ImportId id,
      Instant importedAt,
      String receivedSha256,
      boolean balanced,
      Map<String, EntityCount> entities) {}

  private record Stored(
      ImportId id,
      Instant importedAt,
      String receivedSha256,
      String archivedSha256,
      boolean balanced,
      Map<String, EntityCount> entities,
      List<KeyBalance> keys,
      List<Decision> decisions) {}

  private static final EntityCount NONE = new EntityCount(0, 0);

  private ImportFormat() {}

  static Record shown(ImportReport report) {
    return new Report(
        report.importId(),
        report.dryRun(),
        report.balanced(),
        byCollection(report.entities()),
        report.keys(),
        report.decisions());
  }

  static Record shown(ImportSummary summary) {
    return new Summary(
        summary.id(),
        summary.importedAt(),
        summary.receivedSha256(),
        summary.balanced(),
        byCollection(summary.entities()));
  }

  static Record shown(StoredReport stored) {
    ImportReport report = stored.report();
    return new Stored(
        report.importId(),
        stored.importedAt(),
        stored.receivedSha256(),
        stored.archivedSha256(),
        report.balanced(),
        byCollection(report.entities()),
        report.keys(),
        report.decisions());
  }

  private static Map<String, EntityCount> byCollection(Map<EntityKind, EntityCount> counts) {
    Map<String, EntityCount> named = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      named.put(kind.collection(), counts.getOrDefault(kind, NONE));
    }
    return named;
  }
}
