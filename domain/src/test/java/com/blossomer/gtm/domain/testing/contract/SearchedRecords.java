package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestUsers.reading;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyProfileBuilder;
import com.blossomer.gtm.domain.model.search.Search;
import com.blossomer.gtm.domain.model.search.SearchMatches;
import com.blossomer.gtm.domain.model.search.SearchPageRequest;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;

/** The records of one user among which the contracts search. */
record SearchedRecords(Repositories repositories, Access user) {

  /** A record of each kind, one below the other, all of them about zebras. */
  record Tree(Company company, TargetAccount account, TargetPersona persona, Campaign campaign) {}

  Company create(CompanyProfileBuilder profile) {
    Company company = TestRecords.company(profile.build());
    repositories.companies().createAll(user, List.of(company));
    return company;
  }

  Tree createTree() {
    Company company = create(TestData.minimalCompany().name("Zebra"));
    TargetAccount account =
        TestRecords.targetAccount(
            TestData.minimalTargetAccount(company.id()).name("Zebra account").build());
    repositories.targetAccounts().createAll(user, List.of(account));
    TargetPersona persona =
        TestRecords.targetPersona(
            company.id(), TestData.minimalTargetPersona(account.id()).name("Zebra buyer").build());
    repositories.targetPersonas().createAll(user, List.of(persona));
    CampaignProfile mail =
        TestData.minimalCampaign(account.id(), persona.id())
            .name("Zebra mail")
            .subject("About gelato")
            .body("The words of yakidoo")
            .segments(List.of(new EmailSegment("intro", "Try the sorbet", null, null)))
            .build();
    Campaign campaign = TestRecords.campaign(company.id(), mail);
    repositories.campaigns().createAll(user, List.of(campaign));
    return new Tree(company, account, persona, campaign);
  }

  SearchMatches search(Search search) {
    return search(search, new SearchPageRequest(SearchPageRequest.MAX, null));
  }

  SearchMatches search(Search search, SearchPageRequest page) {
    return repositories.search().search(reading(user), search, page);
  }
}
