package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.server.EventStream;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller's imports over HTTP, and those that an administrator does for others. */
final class ImportHandler {

  private static final String COLLECTION = "/api/imports";
  private static final String ITEM = COLLECTION + "/{id}";
  private static final String DRY_RUN = "dryRun";
  private static final String RESTORE_DELETED = "restoreDeleted";
  private static final String FORCE = "force";
  private static final String RECORDS = "records";
  private static final Set<String> OPTIONS = Set.of(DRY_RUN, RESTORE_DELETED, FORCE);
  private static final Map<String, EntityKind> PARENTS =
      Map.of(
          "companyId", EntityKind.COMPANY,
          "targetAccountId", EntityKind.TARGET_ACCOUNT,
          "targetPersonaId", EntityKind.TARGET_PERSONA);
  private static final Set<String> OWN_OPTIONS =
      Stream.of(OPTIONS, PARENTS.keySet(), Set.of(RECORDS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final ImportUseCases imports;
  private final PlainPaging paging;

  ImportHandler(ImportUseCases imports, PlainPaging paging) {
    this.imports = imports;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list).taking(PlainPaging.PARAMETERS),
        importing(COLLECTION, OWN_OPTIONS, this::create),
        Route.of("GET", ITEM, this::get),
        Route.of("DELETE", ITEM, this::undo).taking(Set.of(FORCE)),
        Route.of("GET", ITEM + "/original", this::original),
        importing("/api/admin/users/{id}/imports", OPTIONS, this::createFor));
  }

  /** What it produces depends on what the client accepts. */
  private static Route importing(String path, Set<String> options, Route.Action action) {
    return Route.of("POST", path, action)
        .taking(options)
        .takingUpTo(ImportUseCases.MAX_BYTES)
        .producing(null);
  }

  private void list(Exchange exchange) {
    PlainPaging.Wanted wanted = paging.read(exchange, COLLECTION);
    paging.answer(
        exchange, wanted, imports.list(exchange.caller(), wanted.page()).map(ImportFormat::shown));
  }

  private void create(Exchange exchange) {
    ImportOptions options =
        options(exchange).withParent(parent(exchange)).withRecords(isSet(exchange, RECORDS));
    byte[] dump = exchange.bytes(Route.JSON);
    answer(
        exchange,
        COLLECTION,
        progress -> imports.importDump(exchange.caller(), dump, options, progress));
  }

  private void createFor(Exchange exchange) {
    UserId user = new UserId(exchange.id());
    ImportOptions options = options(exchange);
    byte[] dump = exchange.bytes(Route.JSON);
    // without a Location: an administrator cannot read it there
    answer(
        exchange,
        null,
        progress -> imports.importFor(exchange.caller(), user, dump, options, progress));
  }

  /**
   * The bytes go on as they came: a dump may be damaged in ways that strict JSON has no place for.
   */
  private static void answer(
      Exchange exchange, String collection, Function<ImportProgress, ImportReport> work) {
    List<String> accepted = exchange.headers("Accept");
    if (MediaTypes.isNamed(accepted, EventStream.MEDIA_TYPE)) {
      ImportEvents.run(exchange, work);
      return;
    }
    MediaTypes.checkAccepted(accepted, Route.JSON);
    ImportReport report = work.apply(ImportProgress.NONE);
    boolean addsNothing =
        report.entities().values().stream().allMatch(count -> count.created() == 0);
    if (!report.dryRun() && collection != null) {
      exchange.header("Location", collection + "/" + report.importId());
    }
    exchange.answer(report.dryRun() || addsNothing ? 200 : 201, ImportFormat.shown(report));
  }

  private static ImportOptions options(Exchange exchange) {
    return ImportOptions.STORE
        .withDryRun(isSet(exchange, DRY_RUN))
        .withRestoreDeleted(isSet(exchange, RESTORE_DELETED))
        .withForce(isSet(exchange, FORCE));
  }

  /** The one parent that is named; null when none is. */
  private static RecordId parent(Exchange exchange) {
    RecordId parent = null;
    for (String name : PARENTS.keySet().stream().sorted().toList()) {
      UUID id = QueryParameters.id(exchange, name);
      if (id != null && parent != null) {
        throw HttpProblem.badParameter(name, "second_parent", "Only one parent may be given.");
      }
      parent = id == null ? parent : RecordId.of(PARENTS.get(name), id);
    }
    return parent;
  }

  private void get(Exchange exchange) {
    exchange.answer(200, ImportFormat.shown(imports.get(exchange.caller(), id(exchange))));
  }

  private void undo(Exchange exchange) {
    boolean force = isSet(exchange, FORCE);
    exchange.answer(200, ImportFormat.shown(imports.undo(exchange.caller(), id(exchange), force)));
  }

  private void original(Exchange exchange) {
    ImportId id = id(exchange);
    PreparedFile.answer(
        exchange,
        Route.JSON,
        "blossomer-import-" + id + ".json",
        target -> imports.original(exchange.caller(), id, target));
  }

  private static ImportId id(Exchange exchange) {
    return new ImportId(exchange.id());
  }

  private static boolean isSet(Exchange exchange, String flag) {
    return Boolean.TRUE.equals(QueryParameters.flag(exchange, flag));
  }
}
