package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.TreeDeletionContract;

class InMemoryTreeDeletionTest extends TreeDeletionContract {

  private final RepositoryFixture fixture = new InMemoryFixture();

  @Override
  protected RepositoryFixture fixture() {
    return fixture;
  }
}
