package com.blossomer.gtm.domain.model.tree;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import java.util.List;

/**
 * Records to be created together, each within the one that it belongs to. A campaign stands with
 * its persona; an imported one without persona stands with its account, without either with the
 * company.
 */
public sealed interface NewTree {

  /** The record at the root. */
  NewRecord<?> record();

  /** A company and what is below it. */
  record OfCompany(
      NewRecord<CompanyProfile> record,
      List<OfTargetAccount> targetAccounts,
      List<OfCampaign> campaigns)
      implements NewTree {

    public OfCompany {
      requireNonNull(record, "record");
      targetAccounts = List.copyOf(targetAccounts);
      campaigns = List.copyOf(campaigns);
    }
  }

  /** A target account and what is below it. */
  record OfTargetAccount(
      NewRecord<TargetAccountProfile> record,
      List<OfTargetPersona> targetPersonas,
      List<OfCampaign> campaigns)
      implements NewTree {

    public OfTargetAccount {
      requireNonNull(record, "record");
      targetPersonas = List.copyOf(targetPersonas);
      campaigns = List.copyOf(campaigns);
    }
  }

  /**
   * A target persona and what is below it.
   *
   * @param companyId null, or that of its account; counts at the root only
   */
  record OfTargetPersona(
      NewRecord<TargetPersonaProfile> record, CompanyId companyId, List<OfCampaign> campaigns)
      implements NewTree {

    public OfTargetPersona {
      requireNonNull(record, "record");
      campaigns = List.copyOf(campaigns);
    }
  }

  /**
   * A campaign.
   *
   * @param companyId null, or that of its account; needed at the root for a campaign without
   *     account; counts at the root only
   */
  record OfCampaign(NewRecord<CampaignProfile> record, CompanyId companyId) implements NewTree {

    public OfCampaign {
      requireNonNull(record, "record");
    }
  }
}
