package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ids that records have in a dump. The old app had one company: the newest is that. The others
 * are drafts, with all that belongs to them.
 */
final class OldIds {
  private final Map<UUID, String> drafts = new HashMap<>();
  private CompanyId current;

  static OldIds of(UserContent content) throws IOException {
    OldIds ids = new OldIds();
    content.companies(company -> ids.current = company.id());
    content.companies(company -> ids.add("company", company, company.id()));
    content.targetAccounts(account -> ids.add("account", account, account.profile().companyId()));
    content.targetPersonas(persona -> ids.add("persona", persona, persona.companyId()));
    return ids;
  }

  boolean isCurrent(Company company) {
    return company.id().equals(current);
  }

  boolean isCurrent(TargetAccount account) {
    return account.profile().companyId().equals(current);
  }

  /** The id in the dump: of a draft that of the draft, else the id that it has here. */
  String of(UUID id) {
    return drafts.getOrDefault(id, id.toString());
  }

  private void add(String type, Aggregate record, CompanyId company) {
    if (!company.equals(current)) {
      String milliseconds = Long.toString(record.createdAt().toEpochMilli());
      String random = record.uuid().toString().replace("-", "");
      drafts.put(record.uuid(), "temp_" + type + "_" + milliseconds + "_" + random);
    }
  }
}
