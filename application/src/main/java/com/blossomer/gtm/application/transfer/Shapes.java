package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.Optional;

/** The one table of all shapes that can be read: the first that recognizes an object reads it. */
final class Shapes {
  private static final ShapeReader WITHIN_ACCOUNT = new EarlyPersonaReader();

  private static final List<ShapeReader> READERS =
      List.of(
          new OverviewReader(),
          new PersonaReader(),
          new AccountReader(),
          new CampaignAnswerReader(),
          new EmailReader(),
          new PersonaRowReader(),
          new EarlyPersonaReader(),
          new FailedOverviewReader(),
          new FailedAnswerReader(),
          new SummaryAccountReader(),
          new NamedAccountReader());

  private Shapes() {}

  static Optional<ShapeReader> readerOf(JsonObject object) {
    return READERS.stream().filter(reader -> reader.recognizes(object)).findFirst();
  }

  static boolean isPersona(JsonObject object) {
    return readerOf(object).filter(r -> r.kind() == EntityKind.TARGET_PERSONA).isPresent();
  }

  /** The reader of an object that stands where a persona of an account should. */
  static ShapeReader readerWithinAccount(JsonObject object) {
    return readerOf(object)
        .filter(reader -> reader.kind() == EntityKind.TARGET_PERSONA)
        .orElse(WITHIN_ACCOUNT);
  }

  /** The reader of the last shape that drafts of a kind had, for those with hardly any members. */
  static ShapeReader newest(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> new OverviewReader();
      case TARGET_ACCOUNT -> new AccountReader();
      case TARGET_PERSONA -> new PersonaReader();
      case CAMPAIGN -> new CampaignAnswerReader();
    };
  }
}
