package com.blossomer.gtm.adapter.http.error;

import com.blossomer.gtm.adapter.http.json.MalformedJson;
import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.KeyReused;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.error.StorageFull;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.error.Unavailable;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one table from errors to answers. */
public final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /** The answer to an error; one that nobody foresaw is logged and tells nothing about itself. */
  public static Problem of(Throwable error) {
    if (error instanceof HttpProblem http) {
      return http.problem();
    }
    if (error instanceof MalformedJson) {
      return Problem.of(400, "malformed_json", error.getMessage());
    }
    if (error instanceof GtmException domain) {
      return ofDomain(domain);
    }
    LOG.error("A request failed unexpectedly.", error);
    return internal();
  }

  /** What is said of an error that nobody foresaw. */
  public static Problem internal() {
    return Problem.of(
        500,
        "internal",
        "Something went wrong on our side; if it stays so, report it with the requestId.");
  }

  static Problem unauthenticated(String detail) {
    return Problem.of(401, "unauthenticated", detail)
        .withHeaders(Map.of("WWW-Authenticate", "Bearer realm=\"blossomer\""));
  }

  private static Problem ofDomain(GtmException error) {
    if (error instanceof NotFound) {
      // one sentence for all: what is another user's must read like what never existed
      return Problem.of(404, error.code(), "There is nothing here that you may see.");
    }
    if (error instanceof Invalid invalid) {
      return Problem.of(422, error.code(), error.getMessage())
          .withErrors(invalid.violations().stream().map(Problem.Entry::of).toList());
    }
    if (error instanceof StaleVersion stale) {
      return Problem.of(412, error.code(), error.getMessage())
          .withMember("current", stale.current())
          .withHeaders(Map.of("ETag", "\"" + stale.current().version() + "\""));
    }
    if (error instanceof Conflict conflict) {
      Problem problem =
          Problem.of(409, error.code(), error.getMessage())
              .withErrors(conflict.violations().stream().map(Problem.Entry::of).toList());
      return switch (error.code()) {
        case "status_move_not_allowed" -> problem.withMember("allowed", conflict.allowed());
        case "request_under_way" -> problem.withHeaders(Map.of("Retry-After", "1"));
        default -> problem;
      };
    }
    if (error instanceof KeyReused) {
      return Problem.of(422, error.code(), error.getMessage())
          .withErrors(
              List.of(Problem.Entry.ofHeader("Idempotency-Key", error.code(), error.getMessage())));
    }
    if (error instanceof Unauthenticated) {
      return unauthenticated(error.getMessage());
    }
    if (error instanceof Forbidden) {
      return Problem.of(403, error.code(), error.getMessage());
    }
    if (error instanceof Unavailable unavailable) {
      long seconds = Math.max(1, unavailable.retryAfter().plusMillis(999).toSeconds());
      return Problem.of(503, error.code(), error.getMessage())
          .withHeaders(Map.of("Retry-After", Long.toString(seconds)));
    }
    if (error instanceof StorageFull) {
      return Problem.of(507, error.code(), error.getMessage());
    }
    throw new IllegalStateException("an error without an answer: " + error.getClass());
  }
}
