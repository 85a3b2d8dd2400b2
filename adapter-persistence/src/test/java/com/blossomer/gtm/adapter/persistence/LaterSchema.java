package com.blossomer.gtm.adapter.persistence;

/** The migrations of a program that is newer than this one. */
public final class LaterSchema {

  /** The version of its last migration. */
  public static final String VERSION = "1000";

  private LaterSchema() {}

  public static Migrations of(DatabaseLogin owner) {
    return Migrations.of(owner, "classpath:db/migration", "classpath:db/later");
  }
}
