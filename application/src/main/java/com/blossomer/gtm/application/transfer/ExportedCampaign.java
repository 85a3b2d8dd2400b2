package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.util.UUID;

/** Reads a campaign of an export, as {@link RecordWriter} writes it. */
final class ExportedCampaign {
  private ExportedCampaign() {}

  static Campaign read(ExactFields fields, IdGenerator ids) {
    ExportedEnvelope envelope = ExportedEnvelope.read(fields, ids);
    return new Campaign(
        new CampaignId(envelope.id()),
        new CompanyId(fields.requiredLink("companyId")),
        envelope.version(),
        envelope.createdAt(),
        envelope.updatedAt(),
        envelope.source(),
        profile(fields));
  }

  private static CampaignProfile profile(ExactFields fields) {
    UUID account = fields.link("targetAccountId");
    UUID persona = fields.link("targetPersonaId");
    return CampaignProfile.builder()
        .targetAccountId(account == null ? null : new TargetAccountId(account))
        .targetPersonaId(persona == null ? null : new TargetPersonaId(persona))
        .name(fields.text("name"))
        .type(fields.word("type", CampaignType.class))
        .status(fields.word("status", CampaignStatus.class))
        .subject(fields.text("subject"))
        .body(fields.text("body"))
        .alternatives(fields.texts("alternatives"))
        .segments(fields.objects("segments").stream().map(ExportedCampaign::segment).toList())
        .breakdown(fields.objects("breakdown").stream().map(ExportedCampaign::entry).toList())
        .configuration(configuration(fields.below("configuration")))
        .snapshot(snapshot(fields.below("snapshot")))
        .generation(generation(fields.below("generation")))
        .build();
  }

  private static EmailSegment segment(ExactFields fields) {
    return new EmailSegment(
        fields.text("type"), fields.text("text"), fields.text("color"), fields.text("label"));
  }

  private static BreakdownEntry entry(ExactFields fields) {
    return new BreakdownEntry(
        fields.text("segmentType"),
        fields.text("label"),
        fields.text("description"),
        fields.text("color"));
  }

  private static CampaignConfiguration configuration(ExactFields fields) {
    return new CampaignConfiguration(
        fields.text("useCase"),
        fields.text("emphasis"),
        fields.text("template"),
        fields.text("openingLine"),
        fields.text("callToAction"),
        fields.text("socialProof"));
  }

  private static CampaignSnapshot snapshot(ExactFields fields) {
    ExactFields company = fields.below("company");
    return new CampaignSnapshot(
        new CompanySnapshot(company.text("name"), company.text("url")),
        target(fields.below("account")),
        target(fields.below("persona")));
  }

  private static TargetSnapshot target(ExactFields fields) {
    return new TargetSnapshot(fields.text("name"), fields.text("description"));
  }

  private static Generation generation(ExactFields fields) {
    return new Generation(
        fields.text("generationId"),
        fields.text("confidence"),
        fields.text("personalizationLevel"),
        fields.number("processingTimeMs"));
  }
}
