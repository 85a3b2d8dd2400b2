package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What an undo took back.
 *
 * @param removed how many records of each kind are gone
 * @param kept the records that stay, with which the import stays listed
 * @param forced the records that are gone and would have stayed without force
 */
public record UndoReport(
    ImportId importId,
    Map<EntityKind, Integer> removed,
    List<UndoNote> kept,
    List<UndoNote> forced) {

  public UndoReport {
    requireNonNull(importId, "importId");
    removed = Map.copyOf(removed);
    kept = List.copyOf(kept);
    forced = List.copyOf(forced);
  }

  /** Whether nothing of the import is left. */
  public boolean isUndone() {
    return kept.isEmpty();
  }
}
