package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import java.util.List;
import java.util.Map;

/**
 * What an import did with everything it found, or would do.
 *
 * @param entities a count for each of the four kinds
 * @param decisions in the order of the dump
 * @param records what is created, parents first: where the options ask for it, the first {@link
 *     #MAX_RECORDS}; never in a report that was stored
 */
public record ImportReport(
    ImportId importId,
    boolean dryRun,
    boolean balanced,
    List<KeyBalance> keys,
    Map<EntityKind, EntityCount> entities,
    List<Decision> decisions,
    List<Aggregate> records) {

  /** How many records a report has at most. */
  public static final int MAX_RECORDS = 200;

  /** The code of the decision to take an export over. */
  public static final String EXPORT_TAKEN_OVER = "export_taken_over";

  public ImportReport {
    requireNonNull(importId, "importId");
    keys = List.copyOf(keys);
    entities = Map.copyOf(entities);
    decisions = List.copyOf(decisions);
    records = List.copyOf(records);
  }

  /** A report without the records. */
  public ImportReport(
      ImportId importId,
      boolean dryRun,
      boolean balanced,
      List<KeyBalance> keys,
      Map<EntityKind, EntityCount> entities,
      List<Decision> decisions) {
    this(importId, dryRun, balanced, keys, entities, decisions, List.of());
  }

  /** The same, with these records. */
  public ImportReport withRecords(List<Aggregate> created) {
    return new ImportReport(importId, dryRun, balanced, keys, entities, decisions, created);
  }

  /** Whether an export of this system was taken over, not a dump of the old app. */
  public boolean isOfExport() {
    return decisions.stream().anyMatch(decision -> decision.code().equals(EXPORT_TAKEN_OVER));
  }
}
