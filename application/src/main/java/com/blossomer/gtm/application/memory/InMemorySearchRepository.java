package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.search.FoundRecord;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchFields;
import com.blossomer.gtm.domain.model.search.SearchKey;
import com.blossomer.gtm.domain.model.search.SearchMatch;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.SearchRepository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads all texts at each search, which is quick enough for what fits into memory. */
final class InMemorySearchRepository implements SearchRepository {

  private final Session session;

  InMemorySearchRepository(Session session) {
    this.session = session;
  }

  @Override
  public SearchMatches search(Access access, Search search, SearchPageRequest page) {
    List<SearchableRecord> all = session.read(access, InMemorySearchRepository::records);
    AskedWords asked = AskedWords.of(search, all);
    List<SearchMatch> found =
        all.stream()
            .filter(record -> search.kinds().contains(record.head().kind()))
            .filter(record -> isWithin(search.companyId(), record.head()))
            .flatMap(record -> asked.match(record).stream())
            .sorted(Comparator.comparing(match -> SearchKey.of(match.record())))
            .filter(match -> isAfter(page, match))
            .limit(page.limit() + 1L)
            .toList();
    return SearchMatches.of(found, page.limit(), asked.words());
  }

  private static boolean isWithin(CompanyId wanted, FoundRecord found) {
    return wanted == null
        || wanted.equals(found.companyId())
        || found.kind() == EntityKind.COMPANY && wanted.value().equals(found.id());
  }

  private static boolean isAfter(SearchPageRequest page, SearchMatch match) {
    return page.after().map(key -> SearchKey.of(match.record()).compareTo(key) > 0).orElse(true);
  }

  private static List<SearchableRecord> records(UserData data) {
    List<SearchableRecord> records = new ArrayList<>();
    all(data.companies).map(InMemorySearchRepository::read).forEach(records::add);
    all(data.accounts).map(InMemorySearchRepository::read).forEach(records::add);
    all(data.personas).map(InMemorySearchRepository::read).forEach(records::add);
    all(data.campaigns).map(InMemorySearchRepository::read).forEach(records::add);
    return records;
  }

  private static <R extends Aggregate> Stream<R> all(Table<R> table) {
    return table.all(row -> true).stream();
  }

  private static SearchableRecord read(Company company) {
    return SearchableRecord.of(
        new FoundRecord(
            EntityKind.COMPANY,
            company.uuid(),
            company.profile().name(),
            null,
            null,
            null,
            company.updatedAt(),
            0),
        company,
        SearchFields.COMPANY);
  }

  private static SearchableRecord read(TargetAccount account) {
    return SearchableRecord.of(
        new FoundRecord(
            EntityKind.TARGET_ACCOUNT,
            account.uuid(),
            account.profile().name(),
            account.profile().companyId(),
            null,
            null,
            account.updatedAt(),
            0),
        account,
        SearchFields.TARGET_ACCOUNT);
  }

  private static SearchableRecord read(TargetPersona persona) {
    return SearchableRecord.of(
        new FoundRecord(
            EntityKind.TARGET_PERSONA,
            persona.uuid(),
            persona.profile().name(),
            persona.companyId(),
            persona.profile().targetAccountId(),
            null,
            persona.updatedAt(),
            0),
        persona,
        SearchFields.TARGET_PERSONA);
  }

  private static SearchableRecord read(Campaign campaign) {
    return SearchableRecord.of(
        new FoundRecord(
            EntityKind.CAMPAIGN,
            campaign.uuid(),
            campaign.profile().name(),
            campaign.companyId(),
            campaign.profile().targetAccountId(),
            campaign.profile().targetPersonaId(),
            campaign.updatedAt(),
            0),
        campaign,
        SearchFields.CAMPAIGN);
  }
}
