package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Version;
import java.util.UUID;

/**
 * A record that an import created, recognized by its content as it was imported, however it was
 * edited since.
 *
 * @param contentHash SHA-256 of kind, original id and content, in hexadecimal
 * @param entityId the record, which its owner may have deleted since
 * @param version the version that it was created with, by which an edit is noticed; null when that
 *     was not kept
 */
public record ImportedEntity(EntityKind kind, String contentHash, UUID entityId, Version version) {

  public ImportedEntity {
    requireNonNull(kind, "kind");
    requireNonNull(contentHash, "contentHash");
    requireNonNull(entityId, "entityId");
  }

  /** One whose first version was not kept. */
  public ImportedEntity(EntityKind kind, String contentHash, UUID entityId) {
    this(kind, contentHash, entityId, null);
  }

  public RecordId id() {
    return RecordId.of(kind, entityId);
  }
}
