package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A member of a dump without a field here, kept as it was.
 *
 * @param kind the kind of the record that it was found in; null when it belongs to none
 * @param entityId the id of that record; null when it belongs to none
 * @param path the place below the key, as a JSON pointer (RFC 6901)
 * @param json the exact text of the member's value
 */
public record Leftover(EntityKind kind, UUID entityId, String key, String path, String json) {

  public Leftover {
    requireNonNull(key, "key");
    requireNonNull(path, "path");
    requireNonNull(json, "json");
  }
}
