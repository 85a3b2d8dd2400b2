package com.blossomer.gtm.domain.model.query;

import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.stream.Stream;

/** The fields of campaigns. */
final class CampaignFields {

  static final QueryFields<Campaign> ALL =
      new QueryFields<>(
          EntityKind.CAMPAIGN, SharedFields.join(SharedFields.ofStore(), scalars()), lists());

  private CampaignFields() {}

  private static List<Field<Campaign>> scalars() {
    Field<Campaign> company = Field.uuid("companyId", Campaign::companyId);
    return Stream.concat(
            Stream.of(company.required().fast()),
            Stream.concat(message(), circumstances()).map(field -> field.within(Campaign::profile)))
        .toList();
  }

  private static Stream<Field<CampaignProfile>> message() {
    return Stream.of(
        Field.uuid("targetAccountId", CampaignProfile::targetAccountId).fast(),
        Field.uuid("targetPersonaId", CampaignProfile::targetPersonaId).fast(),
        Field.text("name", CampaignProfile::name).required().fast(),
        Field.word("type", CampaignType.class, CampaignProfile::type).required().fast(),
        Field.word("status", CampaignStatus.class, CampaignProfile::status).required().fast(),
        Field.text("subject", CampaignProfile::subject),
        Field.text("body", CampaignProfile::body),
        Field.text("configuration.useCase", p -> p.configuration().useCase()),
        Field.text("configuration.emphasis", p -> p.configuration().emphasis()),
        Field.text("configuration.template", p -> p.configuration().template()),
        Field.text("configuration.openingLine", p -> p.configuration().openingLine()),
        Field.text("configuration.callToAction", p -> p.configuration().callToAction()),
        Field.text("configuration.socialProof", p -> p.configuration().socialProof()));
  }

  private static Stream<Field<CampaignProfile>> circumstances() {
    return Stream.of(
        Field.text("snapshot.company.name", p -> p.snapshot().company().name()),
        Field.text("snapshot.company.url", p -> p.snapshot().company().url()),
        Field.text("snapshot.account.name", p -> p.snapshot().account().name()),
        Field.text("snapshot.account.description", p -> p.snapshot().account().description()),
        Field.text("snapshot.persona.name", p -> p.snapshot().persona().name()),
        Field.text("snapshot.persona.description", p -> p.snapshot().persona().description()),
        Field.text("generation.generationId", p -> p.generation().generationId()),
        Field.text("generation.confidence", p -> p.generation().confidence()),
        Field.text("generation.personalizationLevel", p -> p.generation().personalizationLevel()),
        Field.number("generation.processingTimeMs", p -> p.generation().processingTimeMs()));
  }

  private static List<ListField<Campaign, ?>> lists() {
    return List.of(
        ListField.ofTexts("alternatives", campaign -> campaign.profile().alternatives()),
        new ListField<>("segments", campaign -> campaign.profile().segments(), segment()),
        new ListField<>("breakdown", campaign -> campaign.profile().breakdown(), entry()));
  }

  private static List<Field<EmailSegment>> segment() {
    return List.of(
        Field.text("type", EmailSegment::type),
        Field.text("text", EmailSegment::text),
        Field.text("color", EmailSegment::color),
        Field.text("label", EmailSegment::label));
  }

  private static List<Field<BreakdownEntry>> entry() {
    return List.of(
        Field.text("segmentType", BreakdownEntry::segmentType).required(),
        Field.text("label", BreakdownEntry::label),
        Field.text("description", BreakdownEntry::description),
        Field.text("color", BreakdownEntry::color));
  }
}
