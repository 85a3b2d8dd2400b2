package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What an import did with everything it found, or would do.
 *
 * @param entities a count for each of the four kinds
 * @param decisions in the order of the dump
 */
public record ImportReport(
    ImportId importId,
    boolean dryRun,
    boolean balanced,
    List<KeyBalance> keys,
    Map<EntityKind, EntityCount> entities,
    List<Decision> decisions) {

  /** The code of the decision to take an export over. */
  public static final String EXPORT_TAKEN_OVER = "export_taken_over";

  public ImportReport {
    requireNonNull(importId, "importId");
    keys = List.copyOf(keys);
    entities = Map.copyOf(entities);
    decisions = List.copyOf(decisions);
  }

  /** Whether an export of this system was taken over, not a dump of the old app. */
  public boolean isOfExport() {
    return decisions.stream().anyMatch(decision -> decision.code().equals(EXPORT_TAKEN_OVER));
  }
}
