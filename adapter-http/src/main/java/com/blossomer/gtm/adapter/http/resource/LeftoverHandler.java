package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.ExactText;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the caller's imports kept beside the records, over HTTP. */
final class LeftoverHandler {

  private record LeftoverItem(
      ImportId importId,
      ExactText key,
      ExactText path,
      EntityKind kind,
      UUID entityId,
      ExactText json) {

    static LeftoverItem of(Kept<Leftover> kept) {
      Leftover part = kept.part();
      return new LeftoverItem(
          kept.importId(),
          new ExactText(part.key()),
          new ExactText(part.path()),
          part.kind(),
          part.entityId(),
          new ExactText(part.json()));
    }
  }

  private record QuarantineItem(
      ImportId importId, ExactText key, ExactText path, ExactText text, ExactText reason) {

    static QuarantineItem of(Kept<Quarantined> kept) {
      Quarantined part = kept.part();
      return new QuarantineItem(
          kept.importId(),
          new ExactText(part.key()),
          new ExactText(part.path()),
          new ExactText(part.text()),
          new ExactText(part.reason()));
    }
  }

  private static final String ALL = "/api/leftovers";
  private static final String LEFTOVERS = "/api/imports/{id}/leftovers";
  private static final String QUARANTINE = "/api/imports/{id}/quarantine";
  private static final Set<String> OF_QUARANTINE = Set.of("limit", "cursor", "key", "q");
  private static final Set<String> OF_LEFTOVERS =
      Set.of("limit", "cursor", "key", "q", "kind", "entityId");

  private final ImportUseCases imports;
  private final PlainPaging paging;

  LeftoverHandler(ImportUseCases imports, PlainPaging paging) {
    this.imports = imports;
    this.paging = paging;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", ALL, exchange -> leftovers(exchange, null)).taking(OF_LEFTOVERS),
        Route.of("GET", LEFTOVERS, exchange -> leftovers(exchange, id(exchange)))
            .taking(OF_LEFTOVERS),
        Route.of("GET", QUARANTINE, exchange -> quarantine(exchange, id(exchange)))
            .taking(OF_QUARANTINE));
  }

  private void leftovers(Exchange exchange, ImportId id) {
    KeptFilter filter = filter(exchange, id);
    PlainPaging.Wanted wanted = paging.read(exchange, ALL + filter);
    paging.answer(
        exchange,
        wanted,
        imports.leftovers(exchange.caller(), filter, wanted.page()).map(LeftoverItem::of));
  }

  private void quarantine(Exchange exchange, ImportId id) {
    KeptFilter filter = filter(exchange, id);
    PlainPaging.Wanted wanted = paging.read(exchange, QUARANTINE + filter);
    paging.answer(
        exchange,
        wanted,
        imports.quarantine(exchange.caller(), filter, wanted.page()).map(QuarantineItem::of));
  }

  private static KeptFilter filter(Exchange exchange, ImportId id) {
    return new KeptFilter(
        id,
        QueryParameters.text(exchange, "key"),
        QueryParameters.word(exchange, "kind", EntityKind.class),
        QueryParameters.id(exchange, "entityId"),
        QueryParameters.text(exchange, "q"));
  }

  private static ImportId id(Exchange exchange) {
    return new ImportId(exchange.id());
  }
}
