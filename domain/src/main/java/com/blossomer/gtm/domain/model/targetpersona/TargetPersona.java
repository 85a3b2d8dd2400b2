package com.blossomer.gtm.domain.model.targetpersona;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A buyer within a target account: its content, and what the store knows about it, the company
 * included.
 *
 * @param companyId that of its account; null only in a new record on its way to the store, which
 *     fills it in
 */
public record TargetPersona(
    TargetPersonaId id,
    CompanyId companyId,
    Version version,
    Instant createdAt,
    Instant updatedAt,
    Source source,
    TargetPersonaProfile profile)
    implements Aggregate {

  public TargetPersona {
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

  /** The same record in that company, as its store fills it in. */
  public TargetPersona within(CompanyId company) {
    return new TargetPersona(id, company, version, createdAt, updatedAt, source, profile);
  }

  /** The next version of this record, with other content. */
  public TargetPersona changedTo(TargetPersonaProfile next, Instant now) {
    return new TargetPersona(id, companyId, version.next(), createdAt, now, source, next);
  }

  /**
   * Checks that this record may take that content.
   *
   * @throws Invalid when the content belongs to another account: a parent never changes
   */
  public TargetPersonaProfile allow(TargetPersonaProfile next) {
    if (!next.targetAccountId().equals(profile.targetAccountId())) {
      throw new Invalid(
          "/targetAccountId",
          "immutable",
          "The account of a persona never changes; clone it instead.");
    }
    return next;
  }
}
