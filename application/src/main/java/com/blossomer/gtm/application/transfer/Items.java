package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.Violations;
import java.util.List;

/** Reads the items of lists, as many as a record can have. */
final class Items {
  private final Claim claim;

  Items(Claim claim) {
    this.claim = claim;
  }

  /** The items of a list, untouched, also of one that became an object; none of another value. */
  List<JsonValue> of(JsonValue value) {
    claim.takeNull(value);
    if (value instanceof JsonObject object && object.isNumbered()) {
      claim.open(object);
      claim.note(
          "list_as_map",
          object,
          "The list was an object with numbers for names; its members are read in their order.");
      return limited(
          object, object.lastingMembers().stream().map(JsonObject.Member::value).toList());
    }
    claim.expect(value, JsonList.class, "a list");
    if (!(value instanceof JsonList list)) {
      return List.of();
    }
    claim.open(list);
    if (list.items().isEmpty()) {
      claim.take(list);
    }
    return limited(list, list.items());
  }

  /** As many of the items as a record can have. */
  <T> List<T> limited(JsonValue at, List<T> items) {
    if (items.size() <= Violations.MAX_ITEMS) {
      return items;
    }
    claim.note(
        "too_many",
        at,
        "Of " + items.size() + " items the first " + Violations.MAX_ITEMS + " are in the record.");
    return items.subList(0, Violations.MAX_ITEMS);
  }
}
