package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * The reader of an object that no shape recognizes, but that stands in one of the old app's lists
   * and has what makes a record there.
   */
  static Optional<ShapeReader> readerIn(String key, JsonObject object) {
    boolean isAccount =
        (key.equals("target_accounts") || key.equals("customer_profiles"))
            && hasAny(object, "name", "description");
    if (isAccount) {
      return Optional.of(new NamedAccountReader());
    }
    boolean isEmail =
        key.equals("emailHistory") && hasAny(object, "subject", "body", "segments", "config");
    return isEmail ? Optional.of(new EmailReader()) : Optional.empty();
  }

  private static boolean hasAny(JsonObject object, String... members) {
    return Stream.of(members).anyMatch(object::has);
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
