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

  private static final String LOCATION = "classpath:db/migration";

  private final Flyway flyway;

  private Migrations(Flyway flyway) {
    this.flyway = flyway;
  }

  /**
   * @param owner logs in as {@code blossomer_owner}
   */
  public static Migrations of(DatabaseLogin owner) {
    return of(owner, LOCATION);
  }

  /** Like {@link #of(DatabaseLogin)}, from these places. */
  static Migrations of(DatabaseLogin owner, String... locations) {
    return new Migrations(
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(Pools.single(owner))
            .locations(locations)
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
    return migrate(flyway);
  }

  /**
   * Applies what is pending up to a version, and nothing beyond it.
   *
   * @return the number of steps applied
   * @throws Unavailable when the database cannot be reached or refuses
   */
  public int migrateTo(String version) {
    return migrate(
        Flyway.configure(Migrations.class.getClassLoader())
            .configuration(flyway.getConfiguration())
            .target(version)
            .load());
  }

  private static int migrate(Flyway flyway) {
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw failed(e);
    }
  }

  /** The versions of all steps that this program brings, in their order. */
  public List<String> versions() {
    try {
      return Stream.of(flyway.info().all())
          .filter(info -> info.getState().isResolved())
          .map(info -> info.getVersion().getVersion())
          .toList();
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
