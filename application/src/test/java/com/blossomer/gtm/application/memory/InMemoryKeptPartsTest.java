package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.KeptPartsContract;

class InMemoryKeptPartsTest extends KeptPartsContract {

  private final RepositoryFixture fixture = new InMemoryFixture();

  @Override
  protected RepositoryFixture fixture() {
    return fixture;
  }
}
