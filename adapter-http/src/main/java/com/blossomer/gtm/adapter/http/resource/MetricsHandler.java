package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.adapter.http.server.MetricsServer;
import com.blossomer.gtm.domain.port.in.UserUseCases;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;

/** The server's measurements, for administrators only: they tell of all users together. */
final class MetricsHandler {

  private final UserUseCases users;
  private final PrometheusMeterRegistry registry;

  MetricsHandler(UserUseCases users, PrometheusMeterRegistry registry) {
    this.users = users;
    this.registry = registry;
  }

  List<Route> routes() {
    return List.of(Route.of("GET", "/metrics", this::get).producing("text/plain"));
  }

  private void get(Exchange exchange) {
    users.requireAdministrator(exchange.caller());
    exchange.answer(200, MetricsServer.MEDIA_TYPE, registry.scrape().getBytes(UTF_8));
  }
}
