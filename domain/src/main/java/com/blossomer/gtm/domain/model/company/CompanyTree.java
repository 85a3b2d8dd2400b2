package com.blossomer.gtm.domain.model.company;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import java.util.List;

/**
 * A company with all that belongs to it, as it was at one moment; each list by creation time, then
 * id.
 */
public record CompanyTree(
    Company company,
    List<TargetAccount> targetAccounts,
    List<TargetPersona> targetPersonas,
    List<Campaign> campaigns) {

  public CompanyTree {
    requireNonNull(company, "company");
    targetAccounts = List.copyOf(targetAccounts);
    targetPersonas = List.copyOf(targetPersonas);
    campaigns = List.copyOf(campaigns);
  }
}
