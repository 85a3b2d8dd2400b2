package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What a supervisor asks: whether the process lives, and whether it can do its work. */
final class HealthHandler {

  private final BooleanSupplier ready;

  HealthHandler(BooleanSupplier ready) {
    this.ready = ready;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", "/health/live", this::live).forEverybody(),
        Route.of("GET", "/health/ready", this::ready).forEverybody());
  }

  private void live(Exchange exchange) {
    exchange.answer(200, Map.of("status", "live"));
  }

  private void ready(Exchange exchange) {
    if (!ready.getAsBoolean()) {
      throw new HttpProblem(
          Problem.of(503, "not_ready", "The server cannot do its work now; try again.")
              .withHeaders(Map.of("Retry-After", "5")));
    }
    exchange.answer(200, Map.of("status", "ready"));
  }
}
