package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.user.Access;
import java.util.List;

/** Reads records of several kinds at once. Sees only records of {@code access.userId()}. */
public interface RelatedRecords {

  /**
   * The wanted records, as they are at one moment; what is not there is left out.
   *
   * @param wanted at most one for each kind
   * @throws Invalid when they are more than {@link Related#MAX_RECORDS} of a kind, or too large
   */
  Related find(Access access, List<Related.Wanted> wanted);

  /** What is said when there is too much of it. */
  static Invalid tooMuch(Related.Wanted wanted) {
    return new Invalid(
        "/include",
        "too_much",
        "The "
            + wanted.kind().collection()
            + " are more than "
            + Related.MAX_RECORDS
            + " or too large to be embedded; ask for fewer records with limit, or list them.");
  }
}
