package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.SearchFreshnessContract;

class InMemorySearchFreshnessTest extends SearchFreshnessContract {

  private final RepositoryFixture fixture = new InMemoryFixture();

  @Override
  protected RepositoryFixture fixture() {
    return fixture;
  }
}
