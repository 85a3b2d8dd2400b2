package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;

/**
 * What an e-mail says that everything was called when it was written, and what it links to.
 *
 * @param areThere whether the e-mail has snapshots at all
 */
record Snapshots(CampaignSnapshot snapshot, EmailLinks links, boolean areThere) {

  /** Reads them; demonstrations had the three names in their configuration. */
  static Snapshots read(Fields fields, Fields config) {
    Fields company = fields.below("companySnapshot");
    Fields account = fields.below("accountSnapshot");
    Fields persona = fields.below("personaSnapshot");
    CampaignSnapshot snapshot =
        new CampaignSnapshot(
            new CompanySnapshot(
                either(company.text("companyName", "name"), config, "companyName"),
                company.text("companyUrl", "url")),
            new TargetSnapshot(
                either(account.text("targetAccountName", "name"), config, "accountName"),
                account.text("targetAccountDescription", "description")),
            new TargetSnapshot(
                either(persona.text("targetPersonaName", "name"), config, "personaName"),
                persona.text("targetPersonaDescription", "description")));
    EmailLinks links =
        new EmailLinks(
            snapshot.company(),
            new EmailLinks.Hint(
                config.get("selectedAccount"), account.get("id"), snapshot.account().name()),
            new EmailLinks.Hint(
                config.get("selectedPersona"), persona.get("id"), snapshot.persona().name()));
    return new Snapshots(
        snapshot, links, fields.hasAny("companySnapshot", "accountSnapshot", "personaSnapshot"));
  }

  private static String either(String snapshot, Fields config, String name) {
    if (snapshot == null || snapshot.isBlank()) {
      String configured = config.text(name);
      return configured == null ? snapshot : configured;
    }
    if (config.get(name) instanceof JsonText text && text.value().equals(snapshot)) {
      config.claim().merge(text);
    }
    return snapshot;
  }
}
