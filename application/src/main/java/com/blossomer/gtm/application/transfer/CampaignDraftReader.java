package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignSnapshot;
import com.blossomer.gtm.domain.model.campaign.CampaignStatus;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A generated e-mail as it was drafted from 10 July 2025 on: with other subjects to choose from.
 */
final class CampaignDraftReader implements ShapeReader {
  private static final String BLANK_LINE = "\n\n";

  @Override
  public EntityKind kind() {
    return EntityKind.CAMPAIGN;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.get("subjects") instanceof JsonObject
        || object.get("emailBody") instanceof JsonList;
  }

  @Override
  public Content read(Fields fields) {
    Fields subjects = fields.below("subjects");
    String primary = subjects.text("primary");
    String subject = primary == null ? fields.text("subject") : primary;
    List<EmailSegment> segments = EmailReader.segments(fields, "emailBody");
    CampaignSnapshot snapshot =
        EmailReader.snapshot(
            fields.below("companySnapshot"),
            fields.below("accountSnapshot"),
            fields.below("personaSnapshot"));
    return new Content.OfEmail(
        CampaignProfile.builder()
            .name(name(fields, subject))
            .type(type(fields))
            .status(status(fields))
            .subject(subject)
            .body(body(fields, segments))
            .alternatives(subjects.texts("alternatives"))
            .segments(segments)
            .breakdown(EmailReader.breakdown(fields.below("breakdown")))
            .snapshot(snapshot)
            .generation(generation(fields.below("metadata"))),
        new EmailLinks(
            snapshot.company(),
            new EmailLinks.Hint(null, null, snapshot.account().name()),
            new EmailLinks.Hint(null, null, snapshot.persona().name())));
  }

  private static String name(Fields fields, String subject) {
    for (String member : List.of("campaignName", "name")) {
      if (fields.get(member) instanceof JsonText name && !name.value().isBlank()) {
        return fields.name(member);
      }
    }
    return EmailReader.name(fields, subject);
  }

  /**
   * The text as edited in a dialog, which put it into the description; else that of the segments,
   * which the old app joined in the same way to show it.
   */
  private static String body(Fields fields, List<EmailSegment> segments) {
    for (String edited : List.of("description", "body", "emailBody")) {
      if (fields.get(edited) instanceof JsonText) {
        return fields.text(edited);
      }
    }
    String joined =
        segments.stream()
            .map(EmailSegment::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(BLANK_LINE));
    return segments.isEmpty() ? null : Storable.cut(joined, Violations.MAX_TEXT);
  }

  private static Generation generation(Fields metadata) {
    return new Generation(
        metadata.text("generationId"),
        metadata.text("confidence"),
        metadata.text("personalizationLevel"),
        metadata.wholeNumber("processingTimeMs"));
  }

  private static CampaignType type(Fields fields) {
    return word(fields, "type", CampaignType.class).orElse(CampaignType.EMAIL);
  }

  private static CampaignStatus status(Fields fields) {
    Optional<CampaignStatus> status = word(fields, "status", CampaignStatus.class);
    if (status.isEmpty()) {
      fields
          .claim()
          .note(
              "assumed_status", fields.claim().root(), "The e-mail has no status; it is a draft.");
    }
    return status.orElse(CampaignStatus.DRAFT);
  }

  private static <W extends Enum<W> & Word> Optional<W> word(
      Fields fields, String member, Class<W> vocabulary) {
    if (!(fields.get(member) instanceof JsonText text)) {
      return Optional.empty();
    }
    Optional<W> word = Word.of(vocabulary, text.value());
    word.ifPresent(found -> fields.claim().take(text));
    return word;
  }
}
