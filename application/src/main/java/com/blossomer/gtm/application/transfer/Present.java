package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.Query;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Which records of an export are there already, by id, those about to be created included. */
final class Present {
  private static final Query ALL = Query.all();

  private final Access access;
  private final Repositories repositories;
  private final Set<RecordId> deleted;
  private final Map<UUID, Company> companies;
  private final Map<UUID, TargetAccount> accounts;
  private final Map<UUID, TargetPersona> personas;
  private final Map<UUID, Campaign> campaigns;

  Present(Access access, Repositories repositories, ExportReading reading) {
    this.access = access;
    this.repositories = repositories;
    deleted = repositories.imports().deletedSince(access);
    companies = find(page -> repositories.companies().list(access, ALL, page), reading.companies());
    accounts =
        find(page -> repositories.targetAccounts().list(access, ALL, page), reading.accounts());
    personas =
        find(page -> repositories.targetPersonas().list(access, ALL, page), reading.personas());
    campaigns = find(page -> repositories.campaigns().list(access, ALL, page), reading.campaigns());
  }

  Map<UUID, Company> companies() {
    return companies;
  }

  Map<UUID, TargetAccount> accounts() {
    return accounts;
  }

  Map<UUID, TargetPersona> personas() {
    return personas;
  }

  Map<UUID, Campaign> campaigns() {
    return campaigns;
  }

  Optional<Company> company(CompanyId id) {
    Company known = companies.get(id.value());
    return known != null ? Optional.of(known) : repositories.companies().find(access, id);
  }

  Optional<TargetAccount> account(TargetAccountId id) {
    TargetAccount known = accounts.get(id.value());
    return known != null ? Optional.of(known) : repositories.targetAccounts().find(access, id);
  }

  Optional<TargetPersona> persona(TargetPersonaId id) {
    TargetPersona known = personas.get(id.value());
    return known != null ? Optional.of(known) : repositories.targetPersonas().find(access, id);
  }

  /** Whether an import created it, and its owner deleted it since. */
  boolean wasDeleted(RecordId id) {
    return deleted.contains(id);
  }

  private static <R extends Aggregate> Map<UUID, R> find(
      Function<PageRequest, Page<R>> list, List<Restored<R>> wanted) {
    Set<UUID> ids = new HashSet<>();
    wanted.forEach(restored -> ids.add(restored.id()));
    Map<UUID, R> found = new HashMap<>();
    PageRequest request = ids.isEmpty() ? null : PageRequest.first(PageRequest.MAX);
    while (request != null) {
      Page<R> page = list.apply(request);
      page.items().stream()
          .filter(record -> ids.contains(record.uuid()))
          .forEach(record -> found.put(record.uuid(), record));
      request = page.next().map(key -> new PageRequest(PageRequest.MAX, key)).orElse(null);
    }
    return found;
  }
}
