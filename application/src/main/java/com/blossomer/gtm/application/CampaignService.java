package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.CampaignUseCases;
import com.blossomer.gtm.domain.port.out.CampaignRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class CampaignService implements CampaignUseCases {

  private final CampaignRepository campaigns;
  private final Stamps stamps;

  CampaignService(CampaignRepository campaigns, Stamps stamps) {
    this.campaigns = campaigns;
    this.stamps = stamps;
  }

  @Override
  public Campaign create(Caller caller, Optional<CampaignId> id, CampaignProfile profile) {
    Access access = caller.require(Scope.WRITE);
    requireLinks(profile);
    Instant now = stamps.now();
    Campaign campaign =
        new Campaign(
            id.orElseGet(() -> new CampaignId(stamps.newId())),
            null, // the store knows it: to find it out first would cost a round trip
            stamps.firstVersion(),
            now,
            now,
            null,
            profile);
    return campaigns.createAll(access, List.of(campaign)).get(0);
  }

  @Override
  public Campaign get(Caller caller, CampaignId id) {
    return campaigns
        .find(caller.require(Scope.READ), id)
        .orElseThrow(() -> new NotFound("There is no such campaign."));
  }

  @Override
  public Page<Campaign> list(Caller caller, Query query, PageRequest page) {
    return campaigns.list(caller.require(Scope.READ), query, page);
  }

  @Override
  public Campaign change(
      Caller caller,
      CampaignId id,
      ExpectedVersion expected,
      Function<Campaign, CampaignProfile> change) {
    return campaigns.change(
        caller.require(Scope.WRITE),
        id,
        expected,
        stamps.now(),
        current -> current.allow(change.apply(current)));
  }

  @Override
  public void delete(Caller caller, CampaignId id, ExpectedVersion expected) {
    campaigns.delete(caller.require(Scope.WRITE), id, expected, stamps.now());
  }

  /** Only an import may store a campaign whose account or persona is gone. */
  private static void requireLinks(CampaignProfile profile) {
    Violations check = new Violations();
    check.required("targetAccountId", profile.targetAccountId());
    check.required("targetPersonaId", profile.targetPersonaId());
    check.throwIfAny();
  }
}
