package com.blossomer.gtm.domain.error;

import java.util.List;

/** An input breaks invariants; carries all violations of that input together. */
public final class Invalid extends GtmException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  public Invalid(List<Violation> violations) {
    super("invalid", describe(violations));
    this.violations = List.copyOf(violations);
  }

  public Invalid(String pointer, String code, String detail) {
    this(List.of(new Violation(pointer, code, detail)));
  }

  /** A parent that the caller does not own or that does not exist. */
  public static Invalid noSuchParent(String pointer, String kind) {
    return new Invalid(pointer, "not_found", "There is no such " + kind + ".");
  }

  public List<Violation> violations() {
    return violations;
  }

  private static String describe(List<Violation> violations) {
    if (violations.isEmpty()) {
      throw new IllegalArgumentException("an invalid input has at least one violation");
    }
    Violation first = violations.get(0);
    String place = first.pointer().isEmpty() ? "" : first.pointer() + ": ";
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return place + first.detail() + more;
  }
}
