package com.blossomer.gtm.domain.model.shared;

import java.util.Optional;

/**
 * Which state of a record this is.
 *
 * @param number 1 at creation, one more with every change
 * @param incarnation random, set at creation: an id that was deleted and created again has another
 *     one, so that old versions never match the new record
 */
public record Version(int number, long incarnation) {

  public Version {
    if (number < 1) {
      throw new IllegalArgumentException("a version begins at 1: " + number);
    }
  }

  /** The version after one more change. */
  public Version next() {
    return new Version(number + 1, incarnation);
  }

  /** Reads {@link #toString()} back; empty when the text is no version. */
  public static Optional<Version> parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(text.substring(0, dash));
      long incarnation = Long.parseUnsignedLong(text.substring(dash + 1), 16);
      Version version = number < 1 ? null : new Version(number, incarnation);
      // a leading zero or plus would let two texts name one version
      return Optional.ofNullable(version).filter(read -> read.toString().equals(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return number + "-" + Long.toHexString(incarnation);
  }
}
