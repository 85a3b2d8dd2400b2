package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.CampaignType;
import com.blossomer.gtm.domain.model.campaign.Generation;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.Optional;

/** A campaign as the generator gave it: subject lines, and a body in segments. */
final class CampaignAnswerReader implements ShapeReader {
  private static final String SEGMENTS = "emailBody";

  @Override
  public EntityKind kind() {
    return EntityKind.CAMPAIGN;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    return object.has("subjects") || object.has(SEGMENTS);
  }

  @Override
  public Content read(Fields fields) {
    Fields subjects = fields.below("subjects");
    String subject =
        subjects.get("primary") == null ? fields.text("subject") : subjects.text("primary");
    Snapshots snapshots = Snapshots.read(fields, fields.below("config"));
    return new Content.OfEmail(
        CampaignProfile.builder()
            .name(EmailParts.name(fields, subject))
            .type(type(fields))
            .status(EmailParts.status(fields))
            .subject(subject)
            .body(body(fields))
            .alternatives(subjects.texts("alternatives"))
            .segments(EmailParts.segments(fields, SEGMENTS))
            .breakdown(EmailParts.breakdown(fields))
            .snapshot(snapshots.snapshot())
            .generation(generation(fields.below("metadata"))),
        snapshots.links());
  }

  private static CampaignType type(Fields fields) {
    Optional<CampaignType> type =
        fields.get("type") instanceof JsonText text
            ? Word.of(CampaignType.class, text.value())
            : Optional.empty();
    type.ifPresent(known -> fields.text("type"));
    return type.orElse(CampaignType.EMAIL);
  }

  /** The body as one text is there only once the user edited it: as the description, in fact. */
  private static String body(Fields fields) {
    return fields.get(SEGMENTS) instanceof JsonText
        ? fields.text("body", "description", SEGMENTS)
        : fields.text("body", "description");
  }

  private static Generation generation(Fields metadata) {
    return new Generation(
        metadata.id("generationId"),
        metadata.text("confidence"),
        metadata.text("personalizationLevel"),
        metadata.whole("processingTimeMs"));
  }
}
