package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.Campaign;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A campaign as the old app listed its e-mails last, with snapshots of what it was written for. */
final class OldEmail {
  private OldEmail() {}

  /**
   * Makes it.
   *
   * @param account the id of its account in the dump; null when it has none
   * @param persona the id of its persona in the dump; null when it has none
   */
  static OldObject of(Campaign campaign, String account, String persona) {
    CampaignProfile profile = campaign.profile();
    return new OldObject()
        .with("id", campaign.uuid())
        .with("timestamp", campaign.createdAt())
        .with("name", profile.name())
        .with("type", word(profile.type()))
        .with("status", word(profile.status()))
        .with("config", configuration(profile, account, persona))
        .with("subject", profile.subject())
        .with("body", profile.body())
        .with("alternatives", profile.alternatives())
        .with("segments", profile.segments().stream().map(OldEmail::segment).toList())
        .with("breakdown", breakdown(profile.breakdown()))
        .with("moreBreakdown", doubled(profile.breakdown()))
        .with(
            "metadata",
            new OldObject()
                .with("generationId", profile.generation().generationId())
                .with("confidence", profile.generation().confidence())
                .with("personalizationLevel", profile.generation().personalizationLevel())
                .with("processingTimeMs", profile.generation().processingTimeMs()))
        .with(
            "companySnapshot",
            new OldObject()
                .with("companyName", profile.snapshot().company().name())
                .with("companyUrl", profile.snapshot().company().url()))
        .with("accountSnapshot", target("Account", account, profile.snapshot().account()))
        .with("personaSnapshot", target("Persona", persona, profile.snapshot().persona()));
  }

  private static OldObject segment(EmailSegment segment) {
    OldObject object = new OldObject();
    // an object without members would be none
    return segment.equals(EmailSegment.EMPTY)
        ? object.withNull("text")
        : object
            .with("text", segment.text())
            .with("type", segment.type())
            .with("color", segment.color())
            .with("label", segment.label());
  }

  private static OldObject configuration(CampaignProfile profile, String account, String persona) {
    return new OldObject()
        .with("selectedAccount", account)
        .with("selectedPersona", persona)
        .with("selectedUseCase", profile.configuration().useCase())
        .with("emphasis", profile.configuration().emphasis())
        .with("template", profile.configuration().template())
        .with("openingLine", profile.configuration().openingLine())
        .with("ctaSetting", profile.configuration().callToAction())
        .with("socialProof", profile.configuration().socialProof());
  }

  private static OldObject target(String kind, String id, TargetSnapshot snapshot) {
    return new OldObject()
        .with("id", id)
        .with("target" + kind + "Name", snapshot.name())
        .with("target" + kind + "Description", snapshot.description());
  }

  /** The old app had a map by type; of two entries of one type the first is in it. */
  private static OldObject breakdown(List<BreakdownEntry> entries) {
    OldObject map = new OldObject();
    Set<String> types = new HashSet<>();
    for (BreakdownEntry entry : entries) {
      if (types.add(entry.segmentType())) {
        map.with(entry.segmentType(), entry(entry));
      }
    }
    return map;
  }

  private static List<OldObject> doubled(List<BreakdownEntry> entries) {
    List<OldObject> doubled = new ArrayList<>();
    Set<String> types = new HashSet<>();
    for (BreakdownEntry entry : entries) {
      if (!types.add(entry.segmentType())) {
        doubled.add(entry(entry).with("segmentType", entry.segmentType()));
      }
    }
    return doubled.isEmpty() ? null : doubled;
  }

  private static OldObject entry(BreakdownEntry entry) {
    return new OldObject()
        .with("label", entry.label())
        .with("description", entry.description())
        .with("color", entry.color());
  }

  private static String word(Word word) {
    return word.word();
  }
}
