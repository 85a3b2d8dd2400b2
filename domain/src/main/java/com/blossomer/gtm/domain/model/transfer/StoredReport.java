package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The report of an import that was stored.
 *
 * @param receivedSha256 of the bytes as they came, in hexadecimal
 * @param archivedSha256 of the bytes in the archive before compression, in hexadecimal
 * @param undoneAt when it was taken back but for some records; null when it was not
 */
public record StoredReport(
    ImportReport report,
    Instant importedAt,
    String receivedSha256,
    String archivedSha256,
    Instant undoneAt) {

  public StoredReport {
    requireNonNull(report, "report");
    requireNonNull(importedAt, "importedAt");
    requireNonNull(receivedSha256, "receivedSha256");
    requireNonNull(archivedSha256, "archivedSha256");
  }

  public ImportState state() {
    return ImportState.of(undoneAt);
  }
}
