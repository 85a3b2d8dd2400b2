package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.port.in.TargetPersonaUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Target personas over HTTP. */
final class TargetPersonaHandler {

  private static final String COLLECTION = "/api/target-personas";
  private static final String ITEM = COLLECTION + "/{id}";
  private static final QueryFields<TargetPersona> FIELDS = QueryFields.ofTargetPersonas();

  private final TargetPersonaUseCases personas;
  private final Paging paging;
  private final Deletion deletion;
  private final RecordFormat<TargetPersonaProfile> format =
      RecordFormat.withImpliedCompany(TargetPersonaProfile.class);

  TargetPersonaHandler(TargetPersonaUseCases personas, Paging paging, Deletion deletion) {
    this.personas = personas;
    this.paging = paging;
    this.deletion = deletion;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", COLLECTION, this::list).taking(Paging.parameters()).filtered(),
        Route.of("POST", COLLECTION, this::create),
        Route.of("GET", ITEM, this::get).taking(View.PARAMETERS),
        Route.of("PUT", ITEM, this::replace),
        Route.of("PATCH", ITEM, this::patch),
        Route.of("DELETE", ITEM, this::delete).producing(null));
  }

  private void list(Exchange exchange) {
    Paging.Wanted wanted = paging.read(exchange, COLLECTION, FIELDS);
    paging.answer(
        exchange, wanted, personas.list(exchange.caller(), wanted.query(), wanted.page()));
  }

  private void create(Exchange exchange) {
    RecordFormat.Created<TargetPersonaProfile> body = format.create(exchange.body(Route.JSON));
    exchange.created(
        COLLECTION,
        personas.create(exchange.caller(), body.id().map(TargetPersonaId::new), body.content()));
  }

  private void get(Exchange exchange) {
    View view = Paging.view(exchange, FIELDS);
    paging.answer(exchange, view, personas.get(exchange.caller(), id(exchange)));
  }

  private void replace(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode body = exchange.body(Route.JSON);
    TargetPersona changed =
        personas.change(
            exchange.caller(), id(exchange), expected, current -> format.replace(current, body));
    exchange.answer(200, changed);
  }

  private void patch(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode patch = exchange.body(Route.MERGE_PATCH);
    TargetPersona changed =
        personas.change(
            exchange.caller(), id(exchange), expected, current -> format.patch(current, patch));
    exchange.answer(200, changed);
  }

  private void delete(Exchange exchange) {
    TargetPersonaId id = id(exchange);
    deletion.run(exchange, id, expected -> personas.delete(exchange.caller(), id, expected));
  }

  private static TargetPersonaId id(Exchange exchange) {
    return new TargetPersonaId(exchange.id());
  }
}
