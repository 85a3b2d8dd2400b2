package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.port.in.StatsUseCases;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The counts for dashboards over HTTP. */
final class StatsHandler {

  private static final String COMPANY = "companyId";

  private final StatsUseCases stats;

  StatsHandler(StatsUseCases stats) {
    this.stats = stats;
  }

  List<Route> routes() {
    return List.of(Route.of("GET", "/api/stats", this::get).taking(Set.of(COMPANY)));
  }

  private void get(Exchange exchange) {
    Optional<CompanyId> company =
        Optional.ofNullable(QueryParameters.id(exchange, COMPANY)).map(CompanyId::new);
    exchange.answer(200, stats.get(exchange.caller(), company));
  }
}
