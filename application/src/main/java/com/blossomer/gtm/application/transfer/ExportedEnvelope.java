package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.time.Instant;
import java.util.UUID;

/** What a store knew about a record when it was exported. */
record ExportedEnvelope(
    UUID id, Version version, Instant createdAt, Instant updatedAt, Source source) {

  /**
   * Reads it.
   *
   * @param ids gives a new incarnation: versions from elsewhere are none of the new record
   */
  static ExportedEnvelope read(ExactFields fields, IdGenerator ids) {
    return new ExportedEnvelope(
        fields.requiredId("id"),
        new Version(fields.version("version"), ids.next().getLeastSignificantBits()),
        fields.time("createdAt"),
        fields.time("updatedAt"),
        fields.has("source") ? source(fields.below("source")) : fields.nothing("source"));
  }

  private static Source source(ExactFields fields) {
    return new Source(
        new ImportId(fields.requiredId("importId")),
        fields.requiredText("key"),
        fields.requiredText("path"),
        fields.text("originalId"),
        fields.text("originalTimestamp"),
        fields.hash("contentHash"));
  }
}
