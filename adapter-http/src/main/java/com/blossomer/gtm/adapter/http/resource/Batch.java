package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.json.RecordBinder;
import com.blossomer.gtm.adapter.http.json.RecordBinder.Bound;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A batch that was read: what to do, and by which route.
 *
 * @param isAtomic whether the first failure undoes everything
 */
record Batch(boolean isAtomic, List<Step> steps) {

  /** The most operations of a batch. */
  static final int MAX_OPERATIONS = 500;

  /** More than anybody reads. */
  private static final int MAX_PROBLEMS = 1_000;

  /**
   * One operation.
   *
   * @param route its place among the routes
   */
  record Step(int route, BatchedRequest request) {}

  /**
   * Reads a batch.
   *
   * @throws Invalid with all that is wrong with the batch itself; what is wrong with the body of an
   *     operation shows when the operation is done
   */
  static Batch read(JsonNode body, RouteTable table, String requestId) {
    JsonNode given = body.path("operations");
    JsonNode operations = given.isArray() ? given : MissingNode.getInstance();
    if (operations.size() > MAX_OPERATIONS) {
      throw new Invalid(
          "/operations",
          "too_many",
          "At most "
              + MAX_OPERATIONS
              + " operations are allowed; there are "
              + operations.size()
              + ".");
    }
    Bound<BatchForm> form = RecordBinder.bind(BatchForm.class, body);
    List<Violation> problems = new ArrayList<>(form.problems());
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < operations.size() && problems.size() < MAX_PROBLEMS; i++) {
      String place = "/operations/" + i;
      try {
        steps.add(step(operations.get(i), table, requestId));
      } catch (Invalid e) {
        e.violations().forEach(violation -> problems.add(violation.below(place)));
      }
    }
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return new Batch(!Boolean.FALSE.equals(form.value().atomic()), steps);
  }

  private static Step step(JsonNode node, RouteTable table, String requestId) {
    BatchForm.Operation operation =
        RecordBinder.bind(BatchForm.Operation.class, node).orThrow(List.of());
    Optional<RouteTable.Match> match = table.find(operation.method(), operation.path());
    if (match.isPresent()) {
      return new Step(
          match.get().route(),
          new BatchedRequest(operation, match.get().pathParameters(), requestId));
    }
    List<String> methods = table.methods(operation.path());
    throw methods.isEmpty()
        ? new Invalid(
            "/path",
            "no_such_operation",
            "No operation with this address can be part of a batch; /api/docs lists all addresses.")
        : new Invalid(
            "/method",
            "method_not_allowed",
            "Within a batch this address takes only " + String.join(", ", methods) + ".");
  }
}
