package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.query.Include;
import com.blossomer.gtm.domain.model.query.Related;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.List;

/** Finds what is to be shown together with records: their parents and what belongs to them. */
public interface RelatedUseCases {

  /**
   * What the includes ask for, for all these records at once.
   *
   * @param records of one kind
   * @throws Invalid when it is too much to be shown within the records
   */
  Related find(Caller caller, List<? extends Aggregate> records, List<Include> includes);
}
