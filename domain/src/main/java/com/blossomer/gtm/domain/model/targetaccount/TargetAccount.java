package com.blossomer.gtm.domain.model.targetaccount;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import java.time.Instant;
import java.util.UUID;

/** An ideal customer profile of a company: its content, and what the store knows about it. */
public record TargetAccount(
    TargetAccountId id,
    Version version,
    Instant createdAt,
    Instant updatedAt,
    Source source,
    TargetAccountProfile profile)
    implements Aggregate {

  public TargetAccount {
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
  public TargetAccount changedTo(TargetAccountProfile next, Instant now) {
    return new TargetAccount(id, version.next(), createdAt, now, source, next);
  }

  /**
   * Checks that this record may take that content.
   *
   * @throws Invalid when the content belongs to another company: a parent never changes
   */
  public TargetAccountProfile allow(TargetAccountProfile next) {
    if (!next.companyId().equals(profile.companyId())) {
      throw new Invalid(
          "/companyId", "immutable", "The company of an account never changes; clone it instead.");
    }
    return next;
  }
}
