package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The caller's imports over HTTP. */
final class ImportHandler {

  private record Report(
      ImportId importId,
      boolean dryRun,
      boolean balanced,
      Map<String, EntityCount> entities,
      List<KeyBalance> keys,
      List<Decision> decisions) {

    static Report of(ImportReport report) {
      return new Report(
          report.importId(),
          report.dryRun(),
          report.balanced(),
          byCollection(report.entities()),
          report.keys(),
          report.decisions());
    }
  }

  private record Summary(
      ImportId id,
      Instant importedAt,
      String receivedSha256,
      boolean balanced,
      Map<String, EntityCount> entities) {

    static Summary of(ImportSummary summary) {
      return new Summary(
          summary.id(),
          summary.importedAt(),
          summary.receivedSha256(),
          summary.balanced(),
          byCollection(summary.entities()));
    }
  }

  private record Stored(
      ImportId id,
      Instant importedAt,
      String receivedSha256,
      String archivedSha256,
      boolean balanced,
      Map<String, EntityCount> entities,
      List<KeyBalance> keys,
      List<Decision> decisions) {

    static Stored of(StoredReport stored) {
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
  }

  private static final String COLLECTION = "/api/imports";
  private static final String DRY_RUN = "dryRun";
  private static final EntityCount NONE = new EntityCount(0, 0);

  private final ImportUseCases imports;
  private final Paging paging;

  ImportHandler(ImportUseCases imports, Paging paging) {
    this.imports = imports;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list).taking(Paging.parameters(List.of())),
        Route.of("POST", COLLECTION, this::create)
            .taking(Set.of(DRY_RUN))
            .takingUpTo(ImportUseCases.MAX_BYTES),
        Route.of("GET", COLLECTION + "/{id}", this::get));
  }

  private void list(Exchange exchange) {
    Paging.Wanted wanted = paging.read(exchange, COLLECTION, List.of());
    paging.answer(
        exchange, wanted, imports.list(exchange.caller(), wanted.page()).map(Summary::of));
  }

  /**
   * The bytes go on as they came: a dump may be damaged in ways that strict JSON has no place for.
   */
  private void create(Exchange exchange) {
    boolean dryRun = Boolean.TRUE.equals(QueryParameters.flag(exchange, DRY_RUN));
    byte[] dump = exchange.bytes(Route.JSON);
    ImportReport report = imports.importDump(exchange.caller(), dump, dryRun);
    boolean addsNothing =
        report.entities().values().stream().allMatch(count -> count.created() == 0);
    if (!dryRun) {
      exchange.header("Location", COLLECTION + "/" + report.importId());
    }
    exchange.answer(dryRun || addsNothing ? 200 : 201, Report.of(report));
  }

  private void get(Exchange exchange) {
    ImportId id = new ImportId(exchange.id());
    exchange.answer(200, Stored.of(imports.get(exchange.caller(), id)));
  }

  private static Map<String, EntityCount> byCollection(Map<EntityKind, EntityCount> counts) {
    Map<String, EntityCount> named = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      named.put(kind.collection(), counts.getOrDefault(kind, NONE));
    }
    return named;
  }
}
