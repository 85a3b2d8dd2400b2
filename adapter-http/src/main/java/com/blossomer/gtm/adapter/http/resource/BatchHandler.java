package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.error.Problems;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.AtomicUseCases;
import com.blossomer.gtm.domain.port.in.UnitOfWork;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.List;
import java.util.Map;

/** Several operations in one request and one transaction. */
final class BatchHandler {

  private final AtomicUseCases atomic;
  private final RecordRoutes records;
  private final RouteTable table;

  BatchHandler(UseCases useCases, RecordRoutes records) {
    this.atomic = useCases.atomic();
    this.records = records;
    this.table = new RouteTable(changes(useCases));
  }

  List<Route> routes() {
    return List.of(Route.of("POST", "/api/batch", this::run));
  }

  /** What only reads has no place in a batch: its results would be known too late to be used. */
  private List<Route> changes(UseCases useCases) {
    return records.single(useCases).stream()
        .filter(route -> !route.method().equals("GET"))
        .toList();
  }

  private void run(Exchange exchange) {
    Batch batch = Batch.read(exchange.body(Route.JSON), table, exchange.requestId());
    boolean isMinimal = Preferences.of(exchange.headers("Prefer")).has("return", "minimal");
    Caller caller = exchange.caller();
    List<?> results =
        atomic.atomically(caller, unit -> results(unit, caller, batch, isMinimal).all());
    if (isMinimal) {
      exchange.header("Preference-Applied", "return=minimal");
    }
    exchange.answer(batch.isAtomic() ? 200 : 207, Map.of("results", results));
  }

  private BatchResults results(UnitOfWork unit, Caller caller, Batch batch, boolean isMinimal) {
    List<Route> inside = changes(unit.useCases());
    BatchResults results = new BatchResults(isMinimal);
    for (int i = 0; i < batch.steps().size(); i++) {
      Batch.Step step = batch.steps().get(i);
      Exchange operation = new Exchange(step.request(), caller);
      Route.Action action = inside.get(step.route()).action();
      Answer answer;
      try {
        answer =
            batch.isAtomic()
                ? answer(action, operation)
                : unit.attempt(() -> answer(action, operation));
      } catch (RuntimeException e) {
        answer = failure(Problems.of(e), i, batch);
      }
      results.add(answer);
    }
    return results;
  }

  private static Answer answer(Route.Action action, Exchange operation) {
    action.run(operation);
    return operation.answer();
  }

  /** A failure that another try may not have, or that would befall all the rest, ends them all. */
  private static Answer failure(Problem problem, int operation, Batch batch) {
    if (batch.isAtomic() || problem.status() >= 500 || problem.status() == 401) {
      throw new HttpProblem(OperationProblems.ofBatch(operation, problem));
    }
    String requestId = batch.steps().get(operation).request().requestId();
    return new Answer(
        problem.status(), problem.headers(), Problem.MEDIA_TYPE, problem.toJson(requestId));
  }
}
