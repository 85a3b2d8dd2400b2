package com.blossomer.gtm.domain.port.in;

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
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.Optional;
import java.util.function.Function;

/**
 * The messages written for target personas: create, read, change, delete. Every method throws
 * {@link NotFound} for what the caller may not see.
 */
public interface CampaignUseCases {

  /**
   * Stores a new record.
   *
   * @param id the id that the caller chose; a new one is made when it is empty
   * @throws Conflict when the id is taken
   * @throws Invalid when the parent is not there
   */
  Campaign create(Caller caller, Optional<CampaignId> id, CampaignProfile profile);

  Campaign get(Caller caller, CampaignId id);

  Page<Campaign> list(Caller caller, Query query, PageRequest page);

  /**
   * Changes a record in one step: the function sees the current record, which nobody else can
   * change meanwhile, and returns the new content. Content equal to the current one changes
   * nothing, not even the version.
   *
   * @throws StaleVersion when the current version is none of the expected ones; the function is not
   *     called then
   * @throws Invalid when the function or the record refuses the content
   */
  Campaign change(
      Caller caller,
      CampaignId id,
      ExpectedVersion expected,
      Function<Campaign, CampaignProfile> change);

  /** Replaces the whole content; otherwise like {@link #change}. */
  default Campaign replace(
      Caller caller, CampaignId id, ExpectedVersion expected, CampaignProfile profile) {
    return change(caller, id, expected, current -> profile);
  }

  /**
   * Deletes a record with everything below it.
   *
   * @throws StaleVersion when the current version is none of the expected ones
   */
  void delete(Caller caller, CampaignId id, ExpectedVersion expected);
}
