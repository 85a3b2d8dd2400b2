package com.blossomer.gtm.domain.model.campaign;

import static java.util.Objects.requireNonNullElse;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import java.util.List;

/**
 * The content of a campaign: everything a client may write. Identity, version and times are the
 * store's.
 *
 * @param targetAccountId null only for an imported campaign whose account is gone
 * @param targetPersonaId a persona of that account; null only for an imported campaign whose
 *     persona is gone
 * @param alternatives other subject lines to choose from
 */
public record CampaignProfile(
    TargetAccountId targetAccountId,
    TargetPersonaId targetPersonaId,
    String name,
    CampaignType type,
    CampaignStatus status,
    String subject,
    String body,
    List<String> alternatives,
    List<EmailSegment> segments,
    List<BreakdownEntry> breakdown,
    CampaignConfiguration configuration,
    CampaignSnapshot snapshot,
    Generation generation) {

  public CampaignProfile {
    Violations check = new Violations();
    if (targetAccountId == null && targetPersonaId != null) {
      check.add("targetAccountId", "required", "A persona needs the account that it belongs to.");
    }
    check.requiredName("name", name);
    check.required("type", type);
    check.text("subject", subject);
    check.text("body", body);
    alternatives = check.texts("alternatives", alternatives);
    segments = check.items("segments", segments);
    breakdown = check.items("breakdown", breakdown);
    check.throwIfAny();
    status = requireNonNullElse(status, CampaignStatus.DRAFT);
    configuration = requireNonNullElse(configuration, CampaignConfiguration.EMPTY);
    snapshot = requireNonNullElse(snapshot, CampaignSnapshot.EMPTY);
    generation = requireNonNullElse(generation, Generation.EMPTY);
  }

  public static CampaignProfileBuilder builder() {
    return new CampaignProfileBuilder();
  }

  /** A builder that begins with what is here. */
  public CampaignProfileBuilder toBuilder() {
    return new CampaignProfileBuilder(this);
  }
}
