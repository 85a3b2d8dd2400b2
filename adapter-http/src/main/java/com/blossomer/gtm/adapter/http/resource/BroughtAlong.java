package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a record of a tree brings along beside its content, as it had it before it was deleted. All
 * of it may be missing; {@code version} and {@code updatedAt} are read and forgotten.
 */
public record BroughtAlong(
    UUID id,
    Long version,
    Instant createdAt,
    Instant updatedAt,
    BroughtSource source,
    CompanyId companyId) {

  /** Where an import took the record from, as the client says. */
  public record BroughtSource(
      ImportId importId,
      String key,
      String path,
      String originalId,
      String originalTimestamp,
      String contentHash) {

    public BroughtSource {
      Violations check = new Violations();
      check.required("importId", importId);
      check.text("key", check.required("key", key));
      check.text("path", check.required("path", path));
      check.text("originalId", originalId);
      check.text("originalTimestamp", originalTimestamp);
      check.text("contentHash", check.required("contentHash", contentHash));
      check.throwIfAny();
    }
  }

  /** The source as the domain has it; null when there is none. */
  Source origin() {
    return source == null
        ? null
        : new Source(
            source.importId,
            source.key,
            source.path,
            source.originalId,
            source.originalTimestamp,
            source.contentHash);
  }
}
