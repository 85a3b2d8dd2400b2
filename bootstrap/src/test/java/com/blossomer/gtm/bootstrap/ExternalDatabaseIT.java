package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.bootstrap.embedded.EmbeddedPostgres;
import com.blossomer.gtm.bootstrap.embedded.Purpose;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody else runs: here it is one that this test runs. */
class ExternalDatabaseIT {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  @TempDir private static Path home;
  private static EmbeddedPostgres postgres;

  private final String database = "gtm_" + DATABASES.incrementAndGet();

  @BeforeAll
  static void start() {
    postgres = EmbeddedPostgres.open(home.resolve("elsewhere"), Purpose.COMMAND);
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @BeforeEach
  void createDatabase() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
  }

  @Test
  void goesFromAnEmptyDatabaseToAServer() {
    Map<String, String> settings = settings(init());

    assertThat(run(settings, "serve", "--port", "0").expectRefused(1))
        .contains("no schema yet", "blossomer db migrate");
    assertThat(run(settings, "db", "status").expectDone()).contains("pending");
    assertThat(run(settings, "db", "migrate").expectDone()).startsWith("Applied ");
    assertThat(run(settings, "db", "verify").expectDone()).contains("as it should");

    settings.remove("BLOSSOMER_DATABASE_OWNER_URL");
    try (BlossomerProcess server =
        BlossomerProcess.start(home, settings, List.of("serve", "--port", "0"))) {
      server.awaitUrl();
      run(settings, "user", "create", "--email", "ada@example.com").expectDone();
      assertThat(run(settings, "user", "list").expectDone()).contains("ada@example.com");

      server.terminate();
      assertThat(server.await().status()).isZero();
    }
    assertThat(run(settings, "db", "migrate").expectRefused(2))
        .startsWith("The password of the database role blossomer_owner is missing: ");
    assertThat(home.resolve(".local")).doesNotExist();
  }

  @Test
  void refusesARoleThatIsTooStrong() {
    Map<String, String> settings = settings(init());
    run(settings, "db", "migrate").expectDone();
    settings.put("BLOSSOMER_DATABASE_URL", url(postgres.superuser()));
    settings.put("BLOSSOMER_DATABASE_PASSWORD", postgres.superuserPassword());

    assertThat(run(settings, "serve", "--port", "0").expectRefused(1))
        .contains(postgres.superuser());
  }

  @Test
  void saysThatADatabaseCannotBeReached() {
    Map<String, String> settings = new HashMap<>();
    settings.put("BLOSSOMER_DATABASE_PASSWORD", "wrong");
    settings.put("BLOSSOMER_DATABASE_ADMIN_PASSWORD", "wrong");

    assertThat(
            run(settings, "user", "list", "--database-url", "postgresql://127.0.0.1:1/gtm")
                .expectRefused(1))
        .isNotEmpty();
    assertThat(
            run(settings, "db", "verify", "--database-url", url("blossomer_app")).expectRefused(1))
        .doesNotContain("wrong");
  }

  @Test
  void initNeedsAPassword() {
    assertThat(run(Map.of(), "db", "init", "--admin-url", url("postgres")).expectRefused(2))
        .isEqualTo(
            "The password for --admin-url is missing: set PGPASSWORD, or put it into the URL.");
    assertThat(run(Map.of(), "db", "init", "--admin-url", "db.example.com").expectRefused(2))
        .startsWith("The option --admin-url must have the form ");
  }

  private String init() {
    return run(
            Map.of("PGPASSWORD", postgres.superuserPassword()),
            "db",
            "init",
            "--admin-url",
            url(postgres.superuser()))
        .expectDone();
  }

  private static Map<String, String> settings(String lines) {
    Map<String, String> settings = new HashMap<>();
    lines
        .lines()
        .map(line -> line.split("=", 2))
        .forEach(setting -> settings.put(setting[0], setting[1]));
    assertThat(settings).hasSize(3);
    return settings;
  }

  private String url(String user) {
    return "postgresql://%s@%s:%d/%s".formatted(user, postgres.host(), postgres.port(), database);
  }

  private static BlossomerProcess.Result run(Map<String, String> settings, String... arguments) {
    return BlossomerProcess.run(home, settings, arguments);
  }
}
