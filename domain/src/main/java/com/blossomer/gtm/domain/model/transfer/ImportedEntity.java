package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A record that an import created, recognized by its content as it was imported, however it was
 * edited since.
 *
 * @param contentHash SHA-256 of kind, original id and content, in hexadecimal
 * @param entityId the record, which its owner may have deleted since
 */
public record ImportedEntity(EntityKind kind, String contentHash, UUID entityId) {

  public ImportedEntity {
    requireNonNull(kind, "kind");
    requireNonNull(contentHash, "contentHash");
    requireNonNull(entityId, "entityId");
  }
}
