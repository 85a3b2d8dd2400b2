package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.docs.DocsPage;
import java.util.List;

/** The description of the API, for programs and for people. */
final class ContractHandler {

  private final Contract contract;
  private final DocsPage page;

  ContractHandler(Contract contract) {
    this.contract = contract;
    this.page = new DocsPage(contract.document());
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", "/api/openapi.yaml", this::yaml).producing(Contract.YAML).forEverybody(),
        Route.of("GET", "/api/openapi.json", this::json).forEverybody(),
        Route.of("GET", "/api/docs", this::docs).producing("text/html").forEverybody());
  }

  private void yaml(Exchange exchange) {
    exchange.answer(200, Contract.YAML, contract.yaml());
  }

  private void json(Exchange exchange) {
    exchange.answer(200, Route.JSON, contract.json());
  }

  private void docs(Exchange exchange) {
    exchange.header("Content-Security-Policy", page.policy());
    exchange.answer(200, "text/html; charset=utf-8", page.html());
  }
}
