package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.CompanySnapshot;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.TargetSnapshot;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A generated e-mail, as written from 7 to 9 July 2025: with social proof in its configuration, and
 * later with snapshots of what it was written for.
 */
final class EmailReader implements ShapeReader {
  @Override
  public EntityKind kind() {
    return EntityKind.CAMPAIGN;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    boolean message = object.has("subject") || object.has("body") || object.has("segments");
    boolean configured =
        object.get("config") instanceof JsonObject config && config.has("socialProof");
    return message && (configured || hasSnapshot(object));
  }

  private static boolean hasSnapshot(JsonObject object) {
    return object.get("companySnapshot") instanceof JsonObject
        || object.get("accountSnapshot") instanceof JsonObject
        || object.get("personaSnapshot") instanceof JsonObject;
  }

  @Override
  public Content read(Fields fields) {
    Fields config = fields.below("config");
    Fields company = fields.below("companySnapshot");
    Fields account = fields.below("accountSnapshot");
    Fields persona = fields.below("personaSnapshot");
    CampaignSnapshot snapshot = snapshot(company, account, persona);
    EmailLinks links =
        new EmailLinks(
            snapshot.company(),
            hint(config.get("selectedAccount"), account.get("id"), snapshot.account()),
            hint(config.get("selectedPersona"), persona.get("id"), snapshot.persona()));
    fields
        .claim()
        .note("assumed_status", fields.claim().root(), "The e-mail has no status; it is a draft.");
    String subject = fields.text("subject");
    return new Content.OfEmail(
        CampaignProfile.builder()
            .name(name(fields, subject))
            .type(CampaignType.EMAIL)
            .status(CampaignStatus.DRAFT)
            .subject(subject)
            .body(fields.text("body"))
            .segments(segments(fields, "segments"))
            .breakdown(breakdown(fields.below("breakdown")))
            .configuration(configuration(config))
            .snapshot(snapshot),
        links);
  }

  static CampaignSnapshot snapshot(Fields company, Fields account, Fields persona) {
    return new CampaignSnapshot(
        new CompanySnapshot(company.text("companyName"), company.text("companyUrl")),
        new TargetSnapshot(
            account.text("targetAccountName"), account.text("targetAccountDescription")),
        new TargetSnapshot(
            persona.text("targetPersonaName"), persona.text("targetPersonaDescription")));
  }

  private static EmailLinks.Hint hint(
      JsonValue configured, JsonValue remembered, TargetSnapshot s) {
    return new EmailLinks.Hint(configured, remembered, s.name());
  }

  static String name(Fields fields, String subject) {
    if (subject == null || Storable.cut(subject, Violations.MAX_NAME).isBlank()) {
      fields
          .claim()
          .note(
              "unnamed",
              fields.claim().root(),
              "The e-mail has no subject; its name is " + Fields.UNNAMED + ".");
      return Fields.UNNAMED;
    }
    return Storable.cut(subject, Violations.MAX_NAME);
  }

  private static CampaignConfiguration configuration(Fields config) {
    return new CampaignConfiguration(
        config.text("selectedUseCase"),
        config.text("emphasis"),
        config.text("template"),
        config.text("openingLine"),
        config.text("ctaSetting"),
        config.text("socialProof"));
  }

  static List<EmailSegment> segments(Fields fields, String name) {
    return fields.objects(name, "type", "text", "color", "label").stream()
        .map(
            segment ->
                new EmailSegment(
                    segment.text("type"),
                    segment.text("text"),
                    segment.text("color"),
                    segment.text("label")))
        .toList();
  }

  static List<BreakdownEntry> breakdown(Fields entries) {
    List<BreakdownEntry> breakdown = new ArrayList<>();
    for (JsonObject.Member member : entries.members()) {
      String type = member.name();
      boolean fits = Storable.holds(type) && type.length() <= Violations.MAX_TEXT;
      if (fits && member.value() instanceof JsonObject) {
        Fields entry = entries.in(member.value());
        breakdown.add(
            new BreakdownEntry(
                type, entry.text("label"), entry.text("description"), entry.text("color")));
      }
    }
    return breakdown;
  }
}
