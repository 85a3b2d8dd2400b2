package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.port.in.TargetAccountUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Target accounts over HTTP. */
final class TargetAccountHandler {

  private static final String COLLECTION = "/api/target-accounts";
  private static final String ITEM = COLLECTION + "/{id}";
  private static final QueryFields<TargetAccount> FIELDS = QueryFields.ofTargetAccounts();

  private final TargetAccountUseCases accounts;
  private final Paging paging;
  private final Deletion deletion;
  private final RecordFormat<TargetAccountProfile> format =
      RecordFormat.of(TargetAccountProfile.class);

  TargetAccountHandler(TargetAccountUseCases accounts, Paging paging, Deletion deletion) {
    this.accounts = accounts;
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
        exchange, wanted, accounts.list(exchange.caller(), wanted.query(), wanted.page()));
  }

  private void create(Exchange exchange) {
    RecordFormat.Created<TargetAccountProfile> body = format.create(exchange.body(Route.JSON));
    exchange.created(
        COLLECTION,
        accounts.create(exchange.caller(), body.id().map(TargetAccountId::new), body.content()));
  }

  private void get(Exchange exchange) {
    View view = Paging.view(exchange, FIELDS);
    paging.answer(exchange, view, accounts.get(exchange.caller(), id(exchange)));
  }

  private void replace(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode body = exchange.body(Route.JSON);
    TargetAccount changed =
        accounts.change(
            exchange.caller(), id(exchange), expected, current -> format.replace(current, body));
    exchange.answer(200, changed);
  }

  private void patch(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode patch = exchange.body(Route.MERGE_PATCH);
    TargetAccount changed =
        accounts.change(
            exchange.caller(), id(exchange), expected, current -> format.patch(current, patch));
    exchange.answer(200, changed);
  }

  private void delete(Exchange exchange) {
    TargetAccountId id = id(exchange);
    deletion.run(exchange, id, expected -> accounts.delete(exchange.caller(), id, expected));
  }

  private static TargetAccountId id(Exchange exchange) {
    return new TargetAccountId(exchange.id());
  }
}
