package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * Everything that the store keeps about one import.
 *
 * @param receivedSha256 of the bytes as they came, in hexadecimal
 * @param archive the bytes with the values of secrets blanked, compressed with gzip
 * @param archivedSha256 of the bytes in the archive before compression, in hexadecimal
 * @param entities what the import created, for the recognition of a second import
 */
public record ImportRecord(
    ImportReport report,
    Instant importedAt,
    String receivedSha256,
    String archivedSha256,
    byte[] archive,
    List<ImportedEntity> entities,
    List<Leftover> leftovers,
    List<Quarantined> quarantine) {

  public ImportRecord {
    requireNonNull(report, "report");
    requireNonNull(importedAt, "importedAt");
    requireNonNull(receivedSha256, "receivedSha256");
    requireNonNull(archivedSha256, "archivedSha256");
    requireNonNull(archive, "archive");
    entities = List.copyOf(entities);
    leftovers = List.copyOf(leftovers);
    quarantine = List.copyOf(quarantine);
  }
}
