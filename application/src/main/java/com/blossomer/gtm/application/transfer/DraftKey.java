package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a draft's key says; what is in the draft counts more.
 *
 * @param list the key of the list in which the old app looked for this one
 */
record DraftKey(String list, EntityKind kind, String tempId) {
  private static final Pattern FORM =
      Pattern.compile("((?:pg_)?draft_)(company|account|persona|campaign)_(.+)", Pattern.DOTALL);

  static Optional<DraftKey> of(String key) {
    Matcher matcher = FORM.matcher(key);
    return matcher.matches()
        ? Optional.of(
            new DraftKey(
                matcher.group(1) + "entities_list", kindOf(matcher.group(2)), matcher.group(3)))
        : Optional.empty();
  }

  /** The kind that the old app called so; null for any other word. */
  static EntityKind kindOf(String entityType) {
    return switch (entityType) {
      case "company" -> EntityKind.COMPANY;
      case "account" -> EntityKind.TARGET_ACCOUNT;
      case "persona" -> EntityKind.TARGET_PERSONA;
      case "campaign" -> EntityKind.CAMPAIGN;
      default -> null;
    };
  }
}
