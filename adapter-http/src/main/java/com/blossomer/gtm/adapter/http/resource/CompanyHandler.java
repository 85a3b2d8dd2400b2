package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.port.in.CompanyUseCases;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Companies over HTTP. */
final class CompanyHandler {

  private static final String COLLECTION = "/api/companies";
  private static final String ITEM = COLLECTION + "/{id}";
  private static final QueryFields<Company> FIELDS = QueryFields.ofCompanies();

  private final CompanyUseCases companies;
  private final Paging paging;
  private final Deletion deletion;
  private final RecordFormat<CompanyProfile> format = RecordFormat.of(CompanyProfile.class);

  CompanyHandler(CompanyUseCases companies, Paging paging, Deletion deletion) {
    this.companies = companies;
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
        Route.of("DELETE", ITEM, this::delete).producing(null),
        Route.of("GET", ITEM + "/tree", this::tree));
  }

  private void list(Exchange exchange) {
    Paging.Wanted wanted = paging.read(exchange, COLLECTION, FIELDS);
    paging.answer(
        exchange, wanted, companies.list(exchange.caller(), wanted.query(), wanted.page()));
  }

  private void create(Exchange exchange) {
    RecordFormat.Created<CompanyProfile> body = format.create(exchange.body(Route.JSON));
    exchange.created(
        COLLECTION,
        companies.create(exchange.caller(), body.id().map(CompanyId::new), body.content()));
  }

  private void get(Exchange exchange) {
    View view = Paging.view(exchange, FIELDS);
    paging.answer(exchange, view, companies.get(exchange.caller(), id(exchange)));
  }

  private void replace(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode body = exchange.body(Route.JSON);
    Company changed =
        companies.change(
            exchange.caller(), id(exchange), expected, current -> format.replace(current, body));
    exchange.answer(200, changed);
  }

  private void patch(Exchange exchange) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    JsonNode patch = exchange.body(Route.MERGE_PATCH);
    Company changed =
        companies.change(
            exchange.caller(), id(exchange), expected, current -> format.patch(current, patch));
    exchange.answer(200, changed);
  }

  private void delete(Exchange exchange) {
    CompanyId id = id(exchange);
    deletion.run(exchange, id, expected -> companies.delete(exchange.caller(), id, expected));
  }

  private void tree(Exchange exchange) {
    exchange.answer(200, companies.tree(exchange.caller(), id(exchange)));
  }

  private static CompanyId id(Exchange exchange) {
    return new CompanyId(exchange.id());
  }
}
