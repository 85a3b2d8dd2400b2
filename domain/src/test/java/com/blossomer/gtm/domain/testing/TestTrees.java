package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.TreeRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whole trees of records, with every field filled. */
public final class TestTrees {

  private TestTrees() {}

  /**
   * A company with so many accounts, each with two personas, each of these with a campaign; and
   * with campaigns without persona at every account and at the company itself.
   */
  public static RecordTree<Company> full(int accounts) {
    Company company = TestRecords.company(TestData.fullCompany().build());
    List<TargetAccount> allAccounts = new ArrayList<>();
    List<TargetPersona> personas = new ArrayList<>();
    List<Campaign> campaigns = new ArrayList<>();
    campaigns.add(campaign(company, null, null));
    for (int i = 0; i < accounts; i++) {
      TargetAccount account =
          TestRecords.targetAccount(TestData.fullTargetAccount(company.id()).build());
      allAccounts.add(account);
      campaigns.add(campaign(company, account.id(), null));
      for (int j = 0; j < 2; j++) {
        TargetPersona persona =
            TestRecords.targetPersona(
                company.id(), TestData.fullTargetPersona(account.id()).build());
        personas.add(persona);
        campaigns.add(campaign(company, account.id(), persona.id()));
      }
    }
    return new RecordTree<>(company, allAccounts, personas, campaigns);
  }

  /** Stores a tree that belongs to nothing. */
  public static RecordTree<Company> store(
      TreeRepository trees, Access access, RecordTree<Company> tree) {
    trees.create(access, new TreeOutline(Set.of(), Set.of(), Set.of()), around -> tree);
    return tree;
  }

  /** What of a company's tree is below one of its accounts. */
  public static RecordTree<TargetAccount> below(RecordTree<Company> tree, TargetAccount account) {
    return new RecordTree<>(
        account,
        List.of(),
        tree.targetPersonas().stream()
            .filter(persona -> persona.profile().targetAccountId().equals(account.id()))
            .toList(),
        tree.campaigns().stream()
            .filter(campaign -> account.id().equals(campaign.profile().targetAccountId()))
            .toList());
  }

  /** What of a company's tree is below one of its personas. */
  public static RecordTree<TargetPersona> below(RecordTree<Company> tree, TargetPersona persona) {
    return new RecordTree<>(
        persona,
        List.of(),
        List.of(),
        tree.campaigns().stream()
            .filter(campaign -> persona.id().equals(campaign.profile().targetPersonaId()))
            .toList());
  }

  private static Campaign campaign(
      Company company, TargetAccountId account, TargetPersonaId persona) {
    return TestRecords.campaign(company.id(), TestData.fullCampaign(account, persona).build());
  }
}
