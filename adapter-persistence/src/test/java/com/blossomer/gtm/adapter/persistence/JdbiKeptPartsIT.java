package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.contract.KeptPartsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JdbiKeptPartsIT extends KeptPartsContract {

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
  protected RepositoryFixture fixture() {
    return database;
  }
}
