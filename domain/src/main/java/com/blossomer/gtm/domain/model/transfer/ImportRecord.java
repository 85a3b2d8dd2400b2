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
 * @param undoneAt when it was taken back but for some records; null when it was not
 */
public record ImportRecord(
    ImportReport report,
    Instant importedAt,
    String receivedSha256,
    String archivedSha256,
    byte[] archive,
    List<ImportedEntity> entities,
    List<Leftover> leftovers,
    List<Quarantined> quarantine,
    Instant undoneAt) {

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

  /** An import of which nothing was taken back. */
  public ImportRecord(
      ImportReport report,
      Instant importedAt,
      String receivedSha256,
      String archivedSha256,
      byte[] archive,
      List<ImportedEntity> entities,
      List<Leftover> leftovers,
      List<Quarantined> quarantine) {
    this(
        report,
        importedAt,
        receivedSha256,
        archivedSha256,
        archive,
        entities,
        leftovers,
        quarantine,
        null);
  }
}
