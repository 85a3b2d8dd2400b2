package com.blossomer.gtm.domain.model.search;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A record that a search found, in short.
 *
 * @param companyId the company that it belongs to; null for a company
 * @param targetAccountId the account that it belongs to; may be null
 * @param targetPersonaId the persona that it belongs to; may be null
 * @param score its rank: a higher one comes first; of no meaning across searches
 */
public record FoundRecord(
    EntityKind kind,
    UUID id,
    String name,
    CompanyId companyId,
    TargetAccountId targetAccountId,
    TargetPersonaId targetPersonaId,
    Instant updatedAt,
    int score) {

  public FoundRecord {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(updatedAt, "updatedAt");
  }
}
