package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.company.CompanyProfile;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountProfile;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaProfile;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreePlace;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A copy of a tree: new ids, new versions, created now, and links that lead to the copies. */
final class TreeCopy {

  private final RecordTree<?> source;
  private final Stamps stamps;
  private final Instant now;
  private final Map<TargetAccountId, TargetAccountId> accounts = new HashMap<>();
  private final Map<TargetPersonaId, TargetPersonaId> personas = new HashMap<>();

  TreeCopy(RecordTree<?> source, Stamps stamps) {
    this.source = source;
    this.stamps = stamps;
    this.now = stamps.now();
  }

  /** The record that the original belongs to; empty for a company. */
  Optional<RecordId> ownParent() {
    Aggregate root = source.root();
    if (root instanceof TargetAccount account) {
      return Optional.of(account.profile().companyId());
    }
    if (root instanceof TargetPersona persona) {
      return Optional.of(persona.profile().targetAccountId());
    }
    return root instanceof Campaign campaign ? Optional.of(parentOf(campaign)) : Optional.empty();
  }

  /**
   * The copy at that place.
   *
   * @param place what its root belongs to; null for a company
   * @param name what its root is called, if not the same
   */
  RecordTree<?> within(TreePlace place, Optional<String> name) {
    Aggregate root = source.root();
    if (root instanceof Company company) {
      Company copy = copy(company, name.orElse(company.profile().name()));
      return below(copy, copy.id());
    }
    CompanyId home = place.company();
    if (root instanceof TargetAccount account) {
      return below(copy(account, home, name.orElse(account.profile().name())), home);
    }
    if (root instanceof TargetPersona persona) {
      accounts.put(persona.profile().targetAccountId(), place.targetAccount());
      return below(copy(persona, home, name.orElse(persona.profile().name())), home);
    }
    Campaign campaign = (Campaign) root;
    accounts.put(campaign.profile().targetAccountId(), place.targetAccount());
    personas.put(campaign.profile().targetPersonaId(), place.targetPersona());
    return below(copy(campaign, home, name.orElse(campaign.profile().name())), home);
  }

  private <R extends Aggregate> RecordTree<R> below(R root, CompanyId company) {
    List<TargetAccount> newAccounts =
        source.targetAccounts().stream().map(a -> copy(a, company, a.profile().name())).toList();
    List<TargetPersona> newPersonas =
        source.targetPersonas().stream().map(p -> copy(p, company, p.profile().name())).toList();
    List<Campaign> newCampaigns =
        source.campaigns().stream().map(c -> copy(c, company, c.profile().name())).toList();
    return new RecordTree<>(root, newAccounts, newPersonas, newCampaigns);
  }

  private Company copy(Company original, String name) {
    CompanyId id = new CompanyId(stamps.newId());
    CompanyProfile profile = original.profile().toBuilder().name(name).build();
    return new Company(id, stamps.firstVersion(), now, now, null, profile);
  }

  private TargetAccount copy(TargetAccount original, CompanyId company, String name) {
    TargetAccountId id = new TargetAccountId(stamps.newId());
    accounts.put(original.id(), id);
    TargetAccountProfile profile =
        original.profile().toBuilder().companyId(company).name(name).build();
    return new TargetAccount(id, stamps.firstVersion(), now, now, null, profile);
  }

  private TargetPersona copy(TargetPersona original, CompanyId company, String name) {
    TargetPersonaId id = new TargetPersonaId(stamps.newId());
    personas.put(original.id(), id);
    TargetPersonaProfile profile =
        original.profile().toBuilder()
            .targetAccountId(accounts.get(original.profile().targetAccountId()))
            .name(name)
            .build();
    return new TargetPersona(id, company, stamps.firstVersion(), now, now, null, profile);
  }

  private Campaign copy(Campaign original, CompanyId company, String name) {
    CampaignProfile profile =
        original.profile().toBuilder()
            .targetAccountId(accounts.get(original.profile().targetAccountId()))
            .targetPersonaId(personas.get(original.profile().targetPersonaId()))
            .name(name)
            .status(CampaignStatus.DRAFT)
            .build();
    // only what an import brought may be without a persona, and so it has to say that it is that
    boolean isUnlinked = profile.targetPersonaId() == null;
    return new Campaign(
        new CampaignId(stamps.newId()),
        company,
        stamps.firstVersion(),
        now,
        now,
        isUnlinked ? original.source() : null,
        profile);
  }

  private static RecordId parentOf(Campaign campaign) {
    CampaignProfile profile = campaign.profile();
    if (profile.targetPersonaId() != null) {
      return profile.targetPersonaId();
    }
    return profile.targetAccountId() != null ? profile.targetAccountId() : campaign.companyId();
  }
}
