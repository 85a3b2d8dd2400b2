package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.campaign.EmailSegment;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A campaign as the generator gave it: subject lines, and a body in segments. */
final class CampaignAnswerReader implements ShapeReader {
  private static final String SEGMENTS = "emailBody";
  private static final String BLANK_LINE = "\n\n";

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
    List<EmailSegment> segments = EmailParts.segments(fields, SEGMENTS);
    Snapshots snapshots = Snapshots.read(fields, fields.below("config"));
    return new Content.OfEmail(
        CampaignProfile.builder()
            .name(EmailParts.name(fields, subject))
            .type(EmailParts.type(fields))
            .status(EmailParts.status(fields))
            .subject(subject)
            .body(body(fields, segments))
            .alternatives(subjects.texts("alternatives"))
            .segments(segments)
            .breakdown(EmailParts.breakdown(fields))
            .snapshot(snapshots.snapshot())
            .generation(EmailParts.generation(fields.below("metadata"))),
        snapshots.links());
  }

  /**
   * The text as edited in a dialog, which put it into the description; else that of the segments,
   * which the old app joined in the same way to show it.
   */
  private static String body(Fields fields, List<EmailSegment> segments) {
    String edited = fields.text("description", "body");
    if (edited == null && fields.get(SEGMENTS) instanceof JsonText) {
      return fields.text(SEGMENTS);
    }
    if (edited != null && !edited.isBlank() || segments.isEmpty()) {
      return edited;
    }
    String joined =
        segments.stream()
            .map(EmailSegment::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(BLANK_LINE));
    return Storable.cut(joined, Violations.MAX_TEXT);
  }
}
