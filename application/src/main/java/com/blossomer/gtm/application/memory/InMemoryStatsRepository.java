package com.blossomer.gtm.application.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.stats.CampaignCounts;
import com.blossomer.gtm.domain.model.stats.Coverage;
import com.blossomer.gtm.domain.model.stats.Stats;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.StatsRepository;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

final class InMemoryStatsRepository implements StatsRepository {

  private final Session session;

  InMemoryStatsRepository(Session session) {
    this.session = session;
  }

  @Override
  public Stats count(Access access, Optional<CompanyId> company) {
    Predicate<CompanyId> isWanted = id -> company.isEmpty() || company.get().equals(id);
    return session.read(access, data -> count(data, isWanted));
  }

  private static Stats count(UserData data, Predicate<CompanyId> isWanted) {
    List<Company> companies = data.companies.all(company -> isWanted.test(company.id()));
    List<TargetAccount> accounts =
        data.accounts.all(account -> isWanted.test(account.profile().companyId()));
    List<TargetPersona> personas = data.personas.all(persona -> isWanted.test(persona.companyId()));
    List<Campaign> campaigns = data.campaigns.all(campaign -> isWanted.test(campaign.companyId()));
    return new Stats(
        companies.size(),
        accounts.size(),
        personas.size(),
        new CampaignCounts(
            campaigns.size(),
            countBy(campaigns, campaign -> campaign.profile().status()),
            countBy(campaigns, campaign -> campaign.profile().type())),
        new Coverage(
            without(companies, Company::id, accounts, account -> account.profile().companyId()),
            without(
                accounts,
                TargetAccount::id,
                personas,
                persona -> persona.profile().targetAccountId()),
            without(
                personas,
                TargetPersona::id,
                campaigns,
                campaign -> campaign.profile().targetPersonaId())));
  }

  private static <K> Map<K, Integer> countBy(List<Campaign> campaigns, Function<Campaign, K> by) {
    return campaigns.stream().collect(groupingBy(by, summingInt(campaign -> 1)));
  }

  private static <P extends Aggregate, C, I> int without(
      List<P> parents, Function<P, I> id, List<C> children, Function<C, I> parentOf) {
    Set<I> used = children.stream().map(parentOf).filter(Objects::nonNull).collect(toSet());
    return (int) parents.stream().filter(parent -> !used.contains(id.apply(parent))).count();
  }
}
