package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.campaign.BreakdownEntry;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.shared.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what all shapes of e-mails have alike. */
final class EmailParts {
  private static final String[] SEGMENT_PARTS = {"type", "text", "color", "label"};

  private EmailParts() {}

  /** A name of its own, else the subject. */
  static String name(Fields fields, String subject) {
    for (String member : List.of("campaignName", "name")) {
      if (fields.get(member) instanceof JsonText text
          && !Fitting.isBlank(text, Violations.MAX_NAME)) {
        return fields.name(member);
      }
    }
    if (subject == null || Storable.cut(subject, Violations.MAX_NAME).isBlank()) {
      fields
          .claim()
          .note(
              "unnamed",
              fields.claim().subject(),
              "The e-mail has no subject; its name is " + Fields.UNNAMED + ".");
      return Fields.UNNAMED;
    }
    return Storable.cut(subject, Violations.MAX_NAME);
  }

  static CampaignStatus status(Fields fields) {
    Optional<CampaignStatus> status =
        fields.get("status") instanceof JsonText text
            ? Word.of(CampaignStatus.class, text.value())
            : Optional.empty();
    if (status.isPresent()) {
      fields.text("status");
    } else {
      fields
          .claim()
          .note(
              "assumed_status",
              fields.claim().subject(),
              "The e-mail has no status; it is a draft.");
    }
    return status.orElse(CampaignStatus.DRAFT);
  }

  /** The segments, among which may be empty ones. */
  static List<EmailSegment> segments(Fields fields, String name) {
    List<EmailSegment> segments = new ArrayList<>();
    for (JsonValue item : fields.items(name)) {
      if (item instanceof JsonObject object
          && (object.members().isEmpty() || Stream.of(SEGMENT_PARTS).anyMatch(object::has))) {
        Fields segment = fields.in(object);
        segments.add(
            new EmailSegment(
                segment.text("type"),
                segment.text("text"),
                segment.text("color"),
                segment.text("label")));
      }
    }
    return segments;
  }

  static List<BreakdownEntry> breakdown(Fields fields) {
    Fields entries = fields.below("breakdown");
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

  static CampaignType type(Fields fields) {
    Optional<CampaignType> type =
        fields.get("type") instanceof JsonText text
            ? Word.of(CampaignType.class, text.value())
            : Optional.empty();
    type.ifPresent(known -> fields.text("type"));
    return type.orElse(CampaignType.EMAIL);
  }

  static Generation generation(Fields metadata) {
    return new Generation(
        metadata.id("generationId"),
        metadata.text("confidence"),
        metadata.text("personalizationLevel"),
        metadata.wholeNumber("processingTimeMs"));
  }
}
