package com.blossomer.gtm.domain.model.tree;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Version;
import java.time.Instant;
import java.util.List;

/**
 * A record without its content.
 *
 * @param parents what it belongs to, directly or not
 */
public record RecordOutline(
    RecordId id, String name, Version version, Instant updatedAt, List<RecordId> parents) {

  public RecordOutline {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(version, "version");
    requireNonNull(updatedAt, "updatedAt");
    parents = List.copyOf(parents);
  }
}
