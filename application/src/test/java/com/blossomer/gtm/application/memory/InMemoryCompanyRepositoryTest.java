package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.CompanyRepositoryContract;

class InMemoryCompanyRepositoryTest extends CompanyRepositoryContract {

  private final RepositoryFixture fixture = new InMemoryFixture();

  @Override
  protected CompanyRepository repository() {
    return fixture.repositories().companies();
  }

  @Override
  protected Access anyUser() {
    return fixture.newUser();
  }

  @Override
  protected Access otherUser() {
    return fixture.newUser();
  }
}
