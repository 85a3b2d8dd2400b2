package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.error.Problem.Entry;
import java.util.List;

/** Problems of single operations, told as problems of their batch. */
final class OperationProblems {

  private OperationProblems() {}

  /** The problem that made a batch fail, with its places in the body of the batch. */
  static Problem ofBatch(int operation, Problem problem) {
    String place = "/operations/" + operation;
    List<Entry> errors =
        problem.errors().isEmpty()
            ? List.of(
                Entry.ofPointer(place + member(problem.code()), problem.code(), problem.detail()))
            : problem.errors().stream().map(entry -> entry.below(place + "/body")).toList();
    return new Problem(
            problem.status(),
            problem.code(),
            "Operation " + operation + " failed, so nothing was done: " + problem.detail(),
            errors,
            problem.members(),
            problem.headers())
        .withMember("operation", operation);
  }

  /** Which member of an operation a problem as a whole is about. */
  private static String member(String code) {
    return switch (code) {
      case "precondition_required", "stale_version" -> "/ifMatch";
      case "unsupported_media_type" -> "/contentType";
      case "not_found" -> "/path";
      default -> "";
    };
  }
}
