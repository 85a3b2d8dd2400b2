package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.stats.Stats;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.Optional;

/** Counts the records of a user, for dashboards. */
public interface StatsUseCases {

  /**
   * @param company counts only this company and what is below it; for one that the caller may not
   *     see everything is 0
   */
  Stats get(Caller caller, Optional<CompanyId> company);
}
