package com.blossomer.gtm.domain.model.shared;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** What the four kinds of stored records have in common beside their content. */
public sealed interface Aggregate permits Company, TargetAccount, TargetPersona, Campaign {

  RecordId id();

  /** The id without its type. */
  UUID uuid();

  Version version();

  Instant createdAt();

  Instant updatedAt();

  /** Where an import took the record from; null when it was not imported. */
  Source source();

  /** The order of lists when no other is asked for: by creation time, then id. */
  static Comparator<Aggregate> byCreation() {
    return Comparator.comparing(Aggregate::createdAt).thenComparing(Aggregate::uuid, byBytes());
  }

  /** The order of PostgreSQL, which compares bytes as unsigned; {@link UUID#compareTo} does not. */
  static Comparator<UUID> byBytes() {
    return Comparator.<UUID, Long>comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
        .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);
  }
}
