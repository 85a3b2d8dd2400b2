package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.util.List;
import java.util.Set;

/** The caller's imports over HTTP. */
final class ImportHandler {

  private static final String COLLECTION = "/api/imports";
  private static final String DRY_RUN = "dryRun";

  private final ImportUseCases imports;
  private final PlainPaging paging;

  ImportHandler(ImportUseCases imports, PlainPaging paging) {
    this.imports = imports;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list).taking(PlainPaging.PARAMETERS),
        Route.of("POST", COLLECTION, this::create)
            .taking(Set.of(DRY_RUN))
            .takingUpTo(ImportUseCases.MAX_BYTES),
        Route.of("GET", COLLECTION + "/{id}", this::get));
  }

  private void list(Exchange exchange) {
    PlainPaging.Wanted wanted = paging.read(exchange, COLLECTION);
    paging.answer(
        exchange, wanted, imports.list(exchange.caller(), wanted.page()).map(ImportFormat::shown));
  }

  /**
   * The bytes go on as they came: a dump may be damaged in ways that strict JSON has no place for.
   */
  private void create(Exchange exchange) {
    boolean dryRun = Boolean.TRUE.equals(QueryParameters.flag(exchange, DRY_RUN));
    byte[] dump = exchange.bytes(Route.JSON);
    ImportReport report =
        imports.importDump(exchange.caller(), dump, ImportOptions.STORE.withDryRun(dryRun));
    boolean addsNothing =
        report.entities().values().stream().allMatch(count -> count.created() == 0);
    if (!dryRun) {
      exchange.header("Location", COLLECTION + "/" + report.importId());
    }
    exchange.answer(dryRun || addsNothing ? 200 : 201, ImportFormat.shown(report));
  }

  private void get(Exchange exchange) {
    ImportId id = new ImportId(exchange.id());
    exchange.answer(200, ImportFormat.shown(imports.get(exchange.caller(), id)));
  }
}
