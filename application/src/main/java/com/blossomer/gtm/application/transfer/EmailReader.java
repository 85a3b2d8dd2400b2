package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.campaign.CampaignConfiguration;
import com.blossomer.gtm.domain.model.campaign.CampaignProfile;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.stream.Stream;

/**
 * An e-mail as the old app listed it, from 4 to 9 July 2025: first always the same demonstration,
 * then generated, later with social proof and with snapshots of what it was written for.
 */
final class EmailReader implements ShapeReader {
  private static final String[] TEXTS = {"subject", "body", "timestamp"};
  private static final String[] CONTAINERS = {
    "segments", "breakdown", "config", "companySnapshot", "accountSnapshot", "personaSnapshot"
  };

  @Override
  public EntityKind kind() {
    return EntityKind.CAMPAIGN;
  }

  @Override
  public boolean recognizes(JsonObject object) {
    long parts =
        Stream.of(TEXTS).filter(object::has).count()
            + Stream.of(CONTAINERS).filter(name -> isContainer(object.get(name))).count();
    return parts > 1;
  }

  private static boolean isContainer(JsonValue value) {
    return value instanceof JsonObject || value instanceof JsonList;
  }

  @Override
  public Content read(Fields fields) {
    Fields config = fields.below("config");
    Snapshots snapshots = Snapshots.read(fields, config);
    String subject = fields.text("subject");
    return new Content.OfEmail(
        CampaignProfile.builder()
            .name(EmailParts.name(fields, subject))
            .type(EmailParts.type(fields))
            .status(EmailParts.status(fields))
            .subject(subject)
            .body(fields.text("body"))
            .alternatives(fields.texts("alternatives"))
            .segments(EmailParts.segments(fields, "segments"))
            .breakdown(EmailParts.breakdown(fields))
            .configuration(configuration(config))
            .snapshot(snapshots.snapshot())
            .generation(EmailParts.generation(fields.below("metadata"))),
        isDemonstration(config, snapshots) ? demonstration(fields, snapshots) : snapshots.links());
  }

  /** Whether the ids are those that the old app's demonstration had: they are of nothing. */
  private static boolean isDemonstration(Fields config, Snapshots snapshots) {
    return config.get("socialProof") == null
        && !snapshots.areThere()
        && Stream.of("selectedAccount", "selectedPersona")
            .allMatch(
                name -> config.get(name) instanceof JsonText id && id.value().matches("[1-3]"));
  }

  private static EmailLinks demonstration(Fields fields, Snapshots snapshots) {
    fields
        .claim()
        .note(
            "demonstration",
            fields.claim().subject(),
            "The e-mail is the old app's demonstration; its account and persona never existed.");
    EmailLinks.Hint none = new EmailLinks.Hint(null, null, null);
    return new EmailLinks(snapshots.snapshot().company(), none, none);
  }

  private static CampaignConfiguration configuration(Fields config) {
    return new CampaignConfiguration(
        config.text("selectedUseCase", "useCase"),
        config.text("emphasis"),
        config.text("template"),
        config.text("openingLine"),
        config.text("ctaSetting", "callToAction"),
        config.text("socialProof"));
  }
}
