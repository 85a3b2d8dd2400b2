package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.Optional;

/** The one table of all shapes that can be read: the first that recognizes an object reads it. */
final class Shapes {
  private static final List<ShapeReader> READERS =
      List.of(
          new OverviewReader(),
          new AccountReader(),
          new PersonaReader(),
          new CampaignDraftReader(),
          new EmailReader());

  private Shapes() {}

  static Optional<ShapeReader> readerOf(JsonObject object) {
    return READERS.stream().filter(reader -> reader.recognizes(object)).findFirst();
  }

  /** The reader of the last shape that drafts of a kind had, for those with hardly any members. */
  static ShapeReader newest(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> new OverviewReader();
      case TARGET_ACCOUNT -> new AccountReader();
      case TARGET_PERSONA -> new PersonaReader();
      case CAMPAIGN -> new CampaignDraftReader();
    };
  }
}
