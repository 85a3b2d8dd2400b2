package com.blossomer.gtm.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.adapter.persistence.DatabaseLogin;
import com.blossomer.gtm.bootstrap.settings.SettingsReader;
import com.blossomer.gtm.bootstrap.settings.WrongSetting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTest {
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> flags = new HashMap<>();

  @TempDir private Path directory;

  @Test
  void takesEachRoleFromItsOwnUrl() {
    environment.put("BLOSSOMER_DATABASE_URL", "postgresql://weak:1@db:5432/gtm");
    environment.put("BLOSSOMER_DATABASE_ADMIN_URL", "postgresql://wide:2@db/gtm");
    environment.put("BLOSSOMER_DATABASE_OWNER_URL", "postgresql://strong:3@db/gtm");

    assertThat(logins().app())
        .isEqualTo(new DatabaseLogin("jdbc:postgresql://db:5432/gtm", "weak", "1"));
    assertThat(logins().admin())
        .isEqualTo(new DatabaseLogin("jdbc:postgresql://db/gtm", "wide", "2"));
    assertThat(logins().owner())
        .isEqualTo(new DatabaseLogin("jdbc:postgresql://db/gtm", "strong", "3"));
  }

  @Test
  void needsOnlyPasswordsBesideAnAddressFromTheCommandLine() {
    flags.put("database-url", "postgresql://db/gtm");
    environment.put("BLOSSOMER_DATABASE_PASSWORD", "1");
    environment.put("BLOSSOMER_DATABASE_ADMIN_PASSWORD", "2");

    assertThat(logins().app())
        .isEqualTo(new DatabaseLogin("jdbc:postgresql://db/gtm", "blossomer_app", "1"));
    assertThat(logins().admin())
        .isEqualTo(new DatabaseLogin("jdbc:postgresql://db/gtm", "blossomer_admin", "2"));
    assertThatThrownBy(() -> logins().owner())
        .isInstanceOf(WrongSetting.class)
        .hasMessage(
            "The password of the database role blossomer_owner is missing: set"
                + " BLOSSOMER_DATABASE_OWNER_PASSWORD, BLOSSOMER_DATABASE_OWNER_PASSWORD_FILE, or"
                + " BLOSSOMER_DATABASE_OWNER_URL with the password inside.");
  }

  @Test
  void refusesToPairTwoDatabases() {
    flags.put("database-url", "postgresql://new/gtm");
    environment.put("BLOSSOMER_DATABASE_ADMIN_URL", "postgresql://wide:2@old/gtm");

    assertThatThrownBy(this::logins)
        .isInstanceOf(WrongSetting.class)
        .hasMessage(
            "The settings database-url (flag --database-url) and database-admin-url (environment"
                + " BLOSSOMER_DATABASE_ADMIN_URL) name different databases: host, port and name must"
                + " be the same.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://o:2@old/gtm",
        "postgresql://o:2@db:1/gtm",
        "postgresql://o:2@db/old"
      })
  void refusesTwoDatabasesWhereverTheyAreNamed(String other) {
    environment.put("BLOSSOMER_DATABASE_URL", "postgresql://weak:1@db/gtm");
    environment.put("BLOSSOMER_DATABASE_OWNER_URL", other);

    assertThatThrownBy(this::logins)
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith(
            "The settings database-url (environment BLOSSOMER_DATABASE_URL) and database-owner-url"
                + " (environment BLOSSOMER_DATABASE_OWNER_URL) name different databases");
  }

  private Logins logins() {
    return Logins.of(new SettingsReader(environment, directory).read(flags));
  }
}
