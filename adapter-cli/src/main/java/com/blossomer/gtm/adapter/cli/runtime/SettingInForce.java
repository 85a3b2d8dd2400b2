package com.blossomer.gtm.adapter.cli.runtime;

import static java.util.Objects.requireNonNull;

/**
 * A setting as it is in force.
 *
 * @param value null when it is not set; masked when it is a secret
 * @param origin where the value comes from, such as {@code environment BLOSSOMER_PORT}
 */
public record SettingInForce(String name, String value, String origin, String description) {
  public SettingInForce {
    requireNonNull(name, "name");
    requireNonNull(origin, "origin");
    requireNonNull(description, "description");
  }
}
