package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Invalid;

/** What an import says that cannot account for every leaf: it is refused as a whole. */
final class Unbalanced {
  static final String CODE = "unbalanced";

  private Unbalanced() {}

  static Invalid because(String reason) {
    return new Invalid(
        "",
        CODE,
        "The import does not balance: "
            + reason
            + ". Nothing was stored; this is a defect of the import, so please report it.");
  }
}
