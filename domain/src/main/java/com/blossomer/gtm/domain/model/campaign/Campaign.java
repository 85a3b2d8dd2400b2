package com.blossomer.gtm.domain.model.campaign;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.shared.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An e-mail or other message for a target persona: its content, and what the store knows about it,
 * the company included.
 *
 * @param companyId that of its account; null only in a new record on its way to the store, which
 *     fills it in; given for a record without account
 */
public record Campaign(
    CampaignId id,
    CompanyId companyId,
    Version version,
    Instant createdAt,
    Instant updatedAt,
    Source source,
    CampaignProfile profile)
    implements Aggregate {

  public Campaign {
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
  public Campaign within(CompanyId company) {
    return new Campaign(id, company, version, createdAt, updatedAt, source, profile);
  }

  /** The next version of this record, with other content. */
  public Campaign changedTo(CampaignProfile next, Instant now) {
    return new Campaign(id, companyId, version.next(), createdAt, now, source, next);
  }

  /**
   * Checks that this record may take that content.
   *
   * @throws Invalid when a link changes: one that is null may be set once, any other never changes
   * @throws Conflict when the status cannot follow the current one
   */
  public CampaignProfile allow(CampaignProfile next) {
    Violations check = new Violations();
    checkLink(check, "targetAccountId", profile.targetAccountId(), next.targetAccountId());
    checkLink(check, "targetPersonaId", profile.targetPersonaId(), next.targetPersonaId());
    check.throwIfAny();
    CampaignStatus from = profile.status();
    if (next.status() != from && !from.allowedMoves().contains(next.status())) {
      throw Conflict.statusMove(
          from.word(),
          next.status().word(),
          from.allowedMoves().stream().map(CampaignStatus::word).toList());
    }
    return next;
  }

  private static void checkLink(Violations check, String field, Object current, Object next) {
    if (current != null && !current.equals(next)) {
      check.add(field, "immutable", "What a campaign belongs to never changes; clone it instead.");
    }
  }
}
