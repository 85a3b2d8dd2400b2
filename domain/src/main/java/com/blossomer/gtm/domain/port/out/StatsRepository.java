package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.stats.Stats;
import com.blossomer.gtm.domain.model.user.Access;
import java.util.Optional;

/** Counts the records of {@code access.userId()}, all of them as they were at one moment. */
public interface StatsRepository {

  /** Of one company and what is below it, or of all. */
  Stats count(Access access, Optional<CompanyId> company);
}
