package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.error.StaleVersion;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.user.Access;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the messages written for target personas. Every method sees and touches only records of
 * {@code access.userId()}, and is atomic.
 */
public interface CampaignRepository {

  /**
   * Stores new records, all or none. Each belongs to the company of its account, whatever company
   * the given record names; only one without an account belongs to the company that it names.
   *
   * @return the records as stored, their company filled in, in the same order
   * @throws Conflict when an id is taken
   * @throws Invalid when the parent is not there
   */
  List<Campaign> createAll(Access access, List<Campaign> records);

  Optional<Campaign> find(Access access, CampaignId id);

  /** The records that meet the query, by creation time, then id. */
  Page<Campaign> list(Access access, Query query, PageRequest page);

  /**
   * Changes a record: reads and locks it, applies the function, stores the result as the next
   * version. Content equal to the current one is not stored.
   *
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   */
  Campaign change(
      Access access,
      CampaignId id,
      ExpectedVersion expected,
      Instant now,
      Function<Campaign, CampaignProfile> change);

  /**
   * Deletes a record with everything below it.
   *
   * @throws NotFound when there is no such record
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Access access, CampaignId id, ExpectedVersion expected, Instant now);
}
