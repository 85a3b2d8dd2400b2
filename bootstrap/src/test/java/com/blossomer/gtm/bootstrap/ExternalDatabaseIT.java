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
  private static String firstDatabase;
  private static String firstSettings;

  private String database;

  @BeforeAll
  static void start() throws SQLException {
    postgres = EmbeddedPostgres.open(home.resolve("elsewhere"), Purpose.COMMAND);
    // roles belong to the whole server, so only the first database is told new passwords
    firstDatabase = createDatabase();
    firstSettings = init(firstDatabase).expectDone();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @BeforeEach
  void createOwnDatabase() throws SQLException {
    database = createDatabase();
  }

  private static String createDatabase() throws SQLException {
    String name = "gtm_" + DATABASES.incrementAndGet();
    try (Connection connection =
            DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return name;
    }
  }

  @Test
  void initGivesPasswordsToNewRolesOnly() {
    BlossomerProcess.Result again = init(database);
    assertThat(again.status()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(again.err())
        .isEqualTo(
            "The roles blossomer_app, blossomer_admin, blossomer_owner exist already and keep their"
                + " passwords.\n");
    assertThat(run(settings(), "db", "migrate").expectDone()).startsWith("Applied ");
  }

  @Test
  void goesFromAnEmptyDatabaseToAServer() {
    Map<String, String> settings = initialized();

    assertThat(run(settings, "user", "list").expectRefused(1))
        .isEqualTo("The database has no schema yet; run `blossomer db migrate` first.");
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
    Map<String, String> settings = initialized();
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

  private Map<String, String> initialized() {
    assertThat(init(database).status()).isZero();
    return settings();
  }

  private static BlossomerProcess.Result init(String name) {
    return run(
        Map.of("PGPASSWORD", postgres.superuserPassword()),
        "db",
        "init",
        "--admin-url",
        url(postgres.superuser(), name));
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    firstSettings
        .lines()
        .map(line -> line.replaceFirst("/" + firstDatabase + "$", "/" + database))
        .map(line -> line.split("=", 2))
        .forEach(setting -> settings.put(setting[0], setting[1]));
    assertThat(settings).hasSize(3);
    return settings;
  }

  private String url(String user) {
    return url(user, database);
  }

  private static String url(String user, String name) {
    return "postgresql://%s@%s:%d/%s".formatted(user, postgres.host(), postgres.port(), name);
  }

  private static BlossomerProcess.Result run(Map<String, String> settings, String... arguments) {
    return BlossomerProcess.run(home, settings, arguments);
  }
}
