package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.domain.error.Invalid;
import java.util.function.Supplier;

/** What a use case refuses because of a query parameter: 400, not the 422 of a body. */
final class Refusals {

  private Refusals() {}

  static <T> T ofParameters(Supplier<T> work) {
    try {
      return work.get();
    } catch (Invalid e) {
      throw HttpProblem.badParameters(
          e.violations().stream()
              .map(v -> Problem.Entry.ofParameter(v.pointer().substring(1), v.code(), v.detail()))
              .toList());
    }
  }
}
