package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/**
 * An import in short.
 *
 * @param receivedSha256 of the bytes as they came, in hexadecimal
 * @param balanced whether every leaf of the dump is accounted for
 * @param entities a count for each kind
 * @param undoneAt when it was taken back but for some records; null when it was not
 */
public record ImportSummary(
    ImportId id,
    Instant importedAt,
    String receivedSha256,
    boolean balanced,
    Map<EntityKind, EntityCount> entities,
    Instant undoneAt) {

  public ImportSummary {
    requireNonNull(id, "id");
    requireNonNull(importedAt, "importedAt");
    requireNonNull(receivedSha256, "receivedSha256");
    entities = Map.copyOf(entities);
  }

  public ImportState state() {
    return ImportState.of(undoneAt);
  }
}
