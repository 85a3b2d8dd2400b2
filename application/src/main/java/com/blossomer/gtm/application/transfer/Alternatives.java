package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;
import java.util.function.Predicate;

/** Chooses one of several members that mean the same field. */
final class Alternatives {
  private Alternatives() {}

  /**
   * The first that is as wanted, else just the first; null for none. What repeats it is merged.
   *
   * @param there the members, the one that counts most first
   */
  static JsonValue first(List<JsonValue> there, Predicate<JsonValue> wanted, Claim claim) {
    JsonValue found = there.stream().filter(wanted).findFirst().orElse(null);
    if (found == null) {
      return there.isEmpty() ? null : there.get(0);
    }
    for (JsonValue other : there) {
      if (other != found && isSameText(other, found)) {
        claim.merge(other);
      }
    }
    return found;
  }

  private static boolean isSameText(JsonValue one, JsonValue other) {
    return one instanceof JsonText text
        && other instanceof JsonText same
        && text.value().equals(same.value());
  }

  static boolean isSaying(JsonValue value) {
    return value instanceof JsonText text && !Violations.isBlank(text.value());
  }
}
