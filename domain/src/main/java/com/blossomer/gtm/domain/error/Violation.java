package com.blossomer.gtm.domain.error;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer the place, as a JSON pointer (RFC 6901), such as {@code /buyingSignals/2/title}
 * @param code a stable word for programs, such as {@code required}
 * @param detail one sentence for a person
 */
public record Violation(String pointer, String code, String detail) {

  public Violation {
    requireNonNull(pointer, "pointer");
    requireNonNull(code, "code");
    requireNonNull(detail, "detail");
  }

  /** The same violation, seen from the object that holds this one at {@code prefix}. */
  public Violation below(String prefix) {
    return new Violation(prefix + pointer, code, detail);
  }
}
