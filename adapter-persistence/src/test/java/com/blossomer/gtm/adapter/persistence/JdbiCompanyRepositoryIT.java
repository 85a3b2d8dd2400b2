package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CompanyRepository;
import com.blossomer.gtm.domain.testing.contract.CompanyRepositoryContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JdbiCompanyRepositoryIT extends CompanyRepositoryContract {

  private static TestDatabase database;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  protected CompanyRepository repository() {
    return database.repositories().companies();
  }

  @Override
  protected Access anyUser() {
    return database.newUser();
  }

  @Override
  protected Access otherUser() {
    return database.newUser();
  }
}
