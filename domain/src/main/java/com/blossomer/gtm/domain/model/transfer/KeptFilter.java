package com.blossomer.gtm.domain.model.transfer;

import java.util.UUID;

/**
 * Which of the leftovers, or quarantined parts, are wanted; what is null says nothing.
 *
 * @param importId those of one import
 * @param key those of one key of the dump
 * @param kind those that were found in a record of a kind; says nothing of quarantined parts
 * @param entityId those that were found in one record; says nothing of quarantined parts
 * @param text those whose path or text contains it, whatever the case
 */
public record KeptFilter(
    ImportId importId, String key, EntityKind kind, UUID entityId, String text) {

  /** All of them. */
  public static final KeptFilter ALL = new KeptFilter(null, null, null, null, null);

  /** Those of one import. */
  public static KeptFilter of(ImportId importId) {
    return new KeptFilter(importId, null, null, null, null);
  }
}
