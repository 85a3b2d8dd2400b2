package com.blossomer.gtm.domain.model.tree;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;

/**
 * A stored record that others can belong to, with all that it belongs to itself.
 *
 * @param targetAccount null for a company
 * @param targetPersona null for a company or an account
 */
public record TreePlace(
    CompanyId company, TargetAccountId targetAccount, TargetPersonaId targetPersona) {

  public TreePlace {
    requireNonNull(company, "company");
  }
}
