package com.blossomer.gtm.adapter.persistence.backup;

import static java.util.Objects.requireNonNull;

/**
 * Where a sequence stood.
 *
 * @param called whether the last value was given out already
 */
public record SavedSequence(String name, long lastValue, boolean called) {
  public SavedSequence {
    requireNonNull(name, "name");
  }
}
