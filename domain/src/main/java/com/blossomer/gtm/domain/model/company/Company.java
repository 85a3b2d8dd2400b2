package com.blossomer.gtm.domain.model.company;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import java.time.Instant;
import java.util.UUID;

/** A company whose go-to-market is worked out: its content, and what the store knows about it. */
public record Company(
    CompanyId id,
    Version version,
    Instant createdAt,
    Instant updatedAt,
    Source source,
    CompanyProfile profile)
    implements Aggregate {

  public Company {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(createdAt, "createdAt");
    requireNonNull(updatedAt, "updatedAt");
    requireNonNull(profile, "profile");
  }

  @Override
  public UUID uuid() {
    return id.value();
  }

  /** The next version of this record, with other content. */
  public Company changedTo(CompanyProfile next, Instant now) {
    return new Company(id, version.next(), createdAt, now, source, next);
  }
}
