package com.blossomer.gtm.application.transfer;

import static java.util.Arrays.asList;

import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import java.util.List;

/** The CSV files of campaigns. */
final class CsvCampaigns {
  private static final String PARENT = "campaignId";

  static final List<CsvTable<Campaign>> TABLES =
      List.of(
          CsvTable.ofRecords(
              "campaigns",
              List.of(
                  "companyId",
                  "targetAccountId",
                  "targetPersonaId",
                  "name",
                  "type",
                  "status",
                  "subject",
                  "body",
                  "configuration.useCase",
                  "configuration.emphasis",
                  "configuration.template",
                  "configuration.openingLine",
                  "configuration.callToAction",
                  "configuration.socialProof",
                  "snapshot.company.name",
                  "snapshot.company.url",
                  "snapshot.account.name",
                  "snapshot.account.description",
                  "snapshot.persona.name",
                  "snapshot.persona.description",
                  "generation.generationId",
                  "generation.confidence",
                  "generation.personalizationLevel",
                  "generation.processingTimeMs"),
              CsvCampaigns::row),
          CsvTable.ofTexts(
              "campaign-alternatives",
              PARENT,
              "subject",
              campaign -> campaign.profile().alternatives()),
          CsvTable.ofItems(
              "campaign-segments",
              PARENT,
              List.of("type", "text", "color", "label"),
              campaign -> campaign.profile().segments(),
              item -> asList(item.type(), item.text(), item.color(), item.label())),
          CsvTable.ofItems(
              "campaign-breakdown",
              PARENT,
              List.of("segmentType", "label", "description", "color"),
              campaign -> campaign.profile().breakdown(),
              item -> asList(item.segmentType(), item.label(), item.description(), item.color())));

  private CsvCampaigns() {}

  private static List<?> row(Campaign campaign) {
    CampaignProfile profile = campaign.profile();
    return asList(
        campaign.companyId(),
        profile.targetAccountId(),
        profile.targetPersonaId(),
        profile.name(),
        profile.type(),
        profile.status(),
        profile.subject(),
        profile.body(),
        profile.configuration().useCase(),
        profile.configuration().emphasis(),
        profile.configuration().template(),
        profile.configuration().openingLine(),
        profile.configuration().callToAction(),
        profile.configuration().socialProof(),
        profile.snapshot().company().name(),
        profile.snapshot().company().url(),
        profile.snapshot().account().name(),
        profile.snapshot().account().description(),
        profile.snapshot().persona().name(),
        profile.snapshot().persona().description(),
        profile.generation().generationId(),
        profile.generation().confidence(),
        profile.generation().personalizationLevel(),
        profile.generation().processingTimeMs());
  }
}
