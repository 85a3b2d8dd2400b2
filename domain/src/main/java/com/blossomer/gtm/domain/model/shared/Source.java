package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.transfer.ImportId;

/**
 * Where an import took a record from.
 *
 * @param importId the import that created the record
 * @param key the key of the browser storage, such as {@code target_accounts}
 * @param path the place below that key, as a JSON pointer (RFC 6901)
 * @param originalId the id that the record had there; null when it had none
 * @param originalTimestamp the creation time as it was written there; null when there was none
 * @param contentHash SHA-256 of the content as it was imported, in hexadecimal
 */
public record Source(
    ImportId importId,
    String key,
    String path,
    String originalId,
    String originalTimestamp,
    String contentHash) {

  public Source {
    requireNonNull(importId, "importId");
    requireNonNull(key, "key");
    requireNonNull(path, "path");
    requireNonNull(contentHash, "contentHash");
  }
}
