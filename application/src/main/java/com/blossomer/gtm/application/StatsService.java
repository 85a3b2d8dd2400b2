package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.stats.Stats;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.StatsUseCases;
import com.blossomer.gtm.domain.port.out.StatsRepository;
import java.util.Optional;

final class StatsService implements StatsUseCases {

  private final StatsRepository records;

  StatsService(StatsRepository records) {
    this.records = records;
  }

  @Override
  public Stats get(Caller caller, Optional<CompanyId> company) {
    return records.count(caller.require(Scope.READ), company);
  }
}
