package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Records without their content, and with all that they belong to. */
final class Outlines {

  private Outlines() {}

  /** Those of the records that are there, with everything below them, parents first. */
  static List<RecordOutline> of(UserData data, Set<RecordId> ids) {
    return Stream.<List<? extends Aggregate>>of(
            data.companies.all(any -> true),
            data.accounts.all(any -> true),
            data.personas.all(any -> true),
            data.campaigns.all(any -> true))
        .flatMap(List::stream)
        .map(Outlines::of)
        .filter(
            record ->
                ids.contains(record.id()) || record.parents().stream().anyMatch(ids::contains))
        .toList();
  }

  private static RecordOutline of(Aggregate record) {
    if (record instanceof Company company) {
      return outline(record, company.profile().name());
    }
    if (record instanceof TargetAccount account) {
      return outline(record, account.profile().name(), account.profile().companyId());
    }
    if (record instanceof TargetPersona persona) {
      return outline(
          record,
          persona.profile().name(),
          persona.companyId(),
          persona.profile().targetAccountId());
    }
    Campaign campaign = (Campaign) record;
    return outline(
        record,
        campaign.profile().name(),
        campaign.companyId(),
        campaign.profile().targetAccountId(),
        campaign.profile().targetPersonaId());
  }

  private static RecordOutline outline(Aggregate record, String name, RecordId... parents) {
    return new RecordOutline(
        record.id(),
        name,
        record.version(),
        record.updatedAt(),
        Stream.of(parents).filter(Objects::nonNull).toList());
  }
}
