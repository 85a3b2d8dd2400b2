package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.SignInRepositoryContract;

class InMemorySignInRepositoryTest extends SignInRepositoryContract {

  private final RepositoryFixture fixture = new InMemoryFixture();

  @Override
  protected RepositoryFixture fixture() {
    return fixture;
  }
}
