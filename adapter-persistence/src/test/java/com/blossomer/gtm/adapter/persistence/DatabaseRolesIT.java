package com.blossomer.gtm.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.Unavailable;
import org.junit.jupiter.api.Test;

class DatabaseRolesIT {

  @Test
  void leavesRolesThatExistTheirPasswords() {
    try (TestDatabase database = TestDatabase.create()) {
      assertThat(DatabaseRoles.createMissing(database.superuser(), "other", "other", "other"))
          .isEmpty();

      assertThat(database.database().isReachable()).isTrue();
      assertThat(Migrations.of(database.owner()).migrate()).isZero();
    }
  }

  @Test
  void saysThatADatabaseHasNoSchemaYet() {
    try (TestDatabase database = TestDatabase.create()) {
      database.execute(
          "drop schema public cascade",
          "create schema public",
          "grant usage on schema public to blossomer_app, blossomer_admin");

      assertThatThrownBy(() -> database.users().list())
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("db migrate");
      assertThat(DatabaseVerification.verify(database.app()))
          .containsExactly("The database has no schema yet; run `blossomer db migrate` first.");
    }
  }
}
