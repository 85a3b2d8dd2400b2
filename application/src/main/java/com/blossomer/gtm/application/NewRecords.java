package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.Violation;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccount;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersona;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.tree.NewRecord;
import com.blossomer.gtm.domain.model.tree.NewTree;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The records of a new tree: gives them ids, stamps and parents, and remembers where in the input
 * each stands.
 */
final class NewRecords {

  private final Stamps stamps;
  private final Instant now;
  private final Map<RecordId, String> places = new LinkedHashMap<>();
  private final List<Violation> problems = new ArrayList<>();
  private final List<TargetAccount> accounts = new ArrayList<>();
  private final List<TargetPersona> personas = new ArrayList<>();
  private final List<Campaign> campaigns = new ArrayList<>();
  private final RecordTree<?> tree;

  NewRecords(NewTree wanted, Stamps stamps) {
    this.stamps = stamps;
    now = stamps.now();
    Aggregate root = root(wanted);
    tree = new RecordTree<>(root, accounts, personas, campaigns);
    if (tree.size() > RecordTree.MAX_RECORDS) {
      throw new Invalid(
          place(root),
          "too_many",
          "A tree has at most "
              + RecordTree.MAX_RECORDS
              + " records; this one has "
              + tree.size()
              + ".");
    }
  }

  /** The records; what is below an account or persona in the store may lack its company still. */
  RecordTree<?> tree() {
    return tree;
  }

  /** Where a record stands, as a JSON pointer (RFC 6901). */
  String place(Aggregate record) {
    return places.get(record.id());
  }

  /** Ids that are there twice. */
  List<Violation> problems() {
    return problems;
  }

  private Aggregate root(NewTree wanted) {
    if (wanted instanceof NewTree.OfCompany company) {
      return company(company, "/company");
    }
    if (wanted instanceof NewTree.OfTargetAccount account) {
      return account(account, account.record().content().companyId(), "/targetAccount");
    }
    if (wanted instanceof NewTree.OfTargetPersona persona) {
      TargetAccountId account = persona.record().content().targetAccountId();
      return persona(persona, persona.companyId(), account, "/targetPersona");
    }
    NewTree.OfCampaign campaign = (NewTree.OfCampaign) wanted;
    CampaignProfile links = campaign.record().content();
    return campaign(
        campaign,
        campaign.companyId(),
        links.targetAccountId(),
        links.targetPersonaId(),
        "/campaign");
  }

  private Company company(NewTree.OfCompany node, String place) {
    CompanyId id = at(place, new CompanyId(id(node.record())));
    for (int i = 0; i < node.targetAccounts().size(); i++) {
      accounts.add(account(node.targetAccounts().get(i), id, place + "/targetAccounts/" + i));
    }
    campaigns(node.campaigns(), id, null, null, place);
    return new Company(
        id,
        stamps.firstVersion(),
        createdAt(node.record()),
        now,
        node.record().source(),
        node.record().content());
  }

  private TargetAccount account(NewTree.OfTargetAccount node, CompanyId company, String place) {
    TargetAccountId id = at(place, new TargetAccountId(id(node.record())));
    for (int i = 0; i < node.targetPersonas().size(); i++) {
      NewTree.OfTargetPersona persona = node.targetPersonas().get(i);
      personas.add(persona(persona, company, id, place + "/targetPersonas/" + i));
    }
    campaigns(node.campaigns(), company, id, null, place);
    return new TargetAccount(
        id,
        stamps.firstVersion(),
        createdAt(node.record()),
        now,
        node.record().source(),
        node.record().content().toBuilder().companyId(company).build());
  }

  private TargetPersona persona(
      NewTree.OfTargetPersona node, CompanyId company, TargetAccountId account, String place) {
    TargetPersonaId id = at(place, new TargetPersonaId(id(node.record())));
    campaigns(node.campaigns(), company, account, id, place);
    return new TargetPersona(
        id,
        company,
        stamps.firstVersion(),
        createdAt(node.record()),
        now,
        node.record().source(),
        node.record().content().toBuilder().targetAccountId(account).build());
  }

  private void campaigns(
      List<NewTree.OfCampaign> nodes,
      CompanyId company,
      TargetAccountId account,
      TargetPersonaId persona,
      String place) {
    for (int i = 0; i < nodes.size(); i++) {
      campaigns.add(campaign(nodes.get(i), company, account, persona, place + "/campaigns/" + i));
    }
  }

  private Campaign campaign(
      NewTree.OfCampaign node,
      CompanyId company,
      TargetAccountId account,
      TargetPersonaId persona,
      String place) {
    return new Campaign(
        at(place, new CampaignId(id(node.record()))),
        company,
        stamps.firstVersion(),
        createdAt(node.record()),
        now,
        node.record().source(),
        node.record().content().toBuilder()
            .targetAccountId(account)
            .targetPersonaId(persona)
            .build());
  }

  private <I extends RecordId> I at(String place, I id) {
    if (places.putIfAbsent(id, place) != null) {
      problems.add(
          new Violation(
              place + "/id",
              "duplicate_id",
              "Another " + id.kind().inWords() + " of this tree has the same id."));
    }
    return id;
  }

  private UUID id(NewRecord<?> record) {
    return record.id() == null ? stamps.newId() : record.id();
  }

  private Instant createdAt(NewRecord<?> record) {
    return record.createdAt() == null ? now : record.createdAt();
  }
}
