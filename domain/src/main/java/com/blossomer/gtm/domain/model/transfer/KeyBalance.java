package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

/**
 * Where the leaves of one key went. A leaf is a scalar or an empty container with its path.
 *
 * @param found counted from the input, independently of the mapping
 * @param stored now in a field of a record
 * @param merged equal to a leaf that is stored already
 * @param leftover without a field, kept with path and exact text
 * @param quarantined unreadable or in no record, kept as text
 * @param ignored secrets, bookkeeping and interface state, deliberately not kept
 */
public record KeyBalance(
    String key,
    KeyVerdict verdict,
    long found,
    long stored,
    long merged,
    long leftover,
    long quarantined,
    long ignored) {

  public KeyBalance {
    requireNonNull(key, "key");
    requireNonNull(verdict, "verdict");
  }

  public boolean isBalanced() {
    return settled() == found;
  }

  /** How many leaves are accounted for. */
  public long settled() {
    return stored + merged + leftover + quarantined + ignored;
  }
}
