package com.blossomer.gtm.adapter.persistence;

import com.blossomer.gtm.domain.error.Unavailable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the schema of a database up to date, as its owner. */
public final class Migrations {

  /**
   * A step of the schema.
   *
   * @param state such as {@code Success} or {@code Pending}
   */
  public record Step(String version, String description, String state) {}

  private final Flyway flyway;

  private Migrations(Flyway flyway) {
    this.flyway = flyway;
  }

  /**
   * @param owner logs in as {@code blossomer_owner}
   */
  public static Migrations of(DatabaseLogin owner) {
    return new Migrations(
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(Pools.single(owner))
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .connectRetries(1)
            .load());
  }

  /**
   * Applies what is pending.
   *
   * @return the number of steps applied
   * @throws Unavailable when the database cannot be reached or refuses
   */
  public int migrate() {
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw failed(e);
    }
  }

  public List<Step> status() {
    try {
      return Stream.of(flyway.info().all()).map(Migrations::step).toList();
    } catch (FlywayException e) {
      throw failed(e);
    }
  }

  private static Step step(MigrationInfo info) {
    String version = info.getVersion() == null ? "" : info.getVersion().getVersion();
    return new Step(version, info.getDescription(), info.getState().getDisplayName());
  }

  private static Unavailable failed(FlywayException e) {
    String firstLine = e.getMessage().lines().findFirst().orElse("unknown reason");
    return new Unavailable(
        "The schema could not be brought up to date: " + firstLine, Duration.ofSeconds(5), e);
  }
}
