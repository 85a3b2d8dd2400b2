package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.query.QueryFields;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.CampaignRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class InMemoryCampaignRepository implements CampaignRepository {

  private final Session session;

  InMemoryCampaignRepository(Session session) {
    this.session = session;
  }

  @Override
  public List<Campaign> createAll(Access access, List<Campaign> records) {
    return session.write(
        access, data -> records.stream().map(record -> insert(data, record)).toList());
  }

  @Override
  public Optional<Campaign> find(Access access, CampaignId id) {
    return session.read(access, data -> data.campaigns.find(id.value()));
  }

  @Override
  public Page<Campaign> list(Access access, Query query, PageRequest page) {
    return session.read(
        access,
        data -> data.campaigns.page(data.selection(QueryFields.ofCampaigns(), query), page));
  }

  @Override
  public Campaign change(
      Access access,
      CampaignId id,
      ExpectedVersion expected,
      Instant now,
      Function<Campaign, CampaignProfile> change) {
    return session.write(
        access,
        data -> {
          Campaign current = data.campaigns.expect(id.value(), expected);
          CampaignProfile next = change.apply(current);
          if (next.equals(current.profile())) {
            return current;
          }
          Campaign changed = current.changedTo(next, now);
          CampaignPlace.requireWithinCompany(data, changed);
          data.campaigns.replace(changed);
          return changed;
        });
  }

  @Override
  public void delete(Access access, CampaignId id, ExpectedVersion expected, Instant now) {
    session.write(
        access,
        data -> {
          Campaign doomed = data.campaigns.expect(id.value(), expected);
          data.campaigns.removeIf(campaign -> campaign.id().equals(id));
          return doomed;
        });
  }

  private static Campaign insert(UserData data, Campaign campaign) {
    Campaign placed = CampaignPlace.placed(data, campaign);
    data.campaigns.insert(placed);
    return placed;
  }
}
