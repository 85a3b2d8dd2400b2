package com.blossomer.gtm.adapter.persistence.aggregate;

import com.blossomer.gtm.adapter.persistence.session.Session;
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

/** Keeps campaigns in PostgreSQL. */
public final class JdbiCampaignRepository implements CampaignRepository {

  static final AggregateSql<Campaign, CampaignProfile> SQL =
      new AggregateSql<>(Tables.CAMPAIGNS, QueryFields.ofCampaigns());

  private final AggregateStore<Campaign, CampaignProfile> store;

  public JdbiCampaignRepository(Session session) {
    store = new AggregateStore<>(session, SQL);
  }

  @Override
  public List<Campaign> createAll(Access access, List<Campaign> records) {
    return store.insertWithCompanies(
        access,
        records,
        r -> r.profile().targetAccountId() == null ? null : r.profile().targetAccountId().value(),
        (r, company) ->
            new Campaign(
                r.id(),
                company,
                r.version(),
                r.createdAt(),
                r.updatedAt(),
                r.source(),
                r.profile()));
  }

  @Override
  public Optional<Campaign> find(Access access, CampaignId id) {
    return store.find(access, id.value());
  }

  @Override
  public Page<Campaign> list(Access access, Query query, PageRequest page) {
    return store.list(access, query, page);
  }

  @Override
  public Campaign change(
      Access access,
      CampaignId id,
      ExpectedVersion expected,
      Instant now,
      Function<Campaign, CampaignProfile> change) {
    return store.change(access, id.value(), expected, now, change);
  }

  @Override
  public void delete(Access access, CampaignId id, ExpectedVersion expected, Instant now) {
    store.delete(access, id.value(), expected, now);
  }
}
