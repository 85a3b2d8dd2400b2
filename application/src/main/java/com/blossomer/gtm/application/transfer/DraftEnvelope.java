package com.blossomer.gtm.application.transfer;

/** Settles the members that the old app put around each draft. */
final class DraftEnvelope {
  private DraftEnvelope() {}

  static void settle(Draft draft, Claim claim) {
    JsonObject whole = draft.layers().whole();
    JsonValue type = whole.get("entityType");
    if (type != null && type.flaw() == null && !claim.has(type)) {
      if (DraftKey.kindOf(Draft.idOf(type)) == draft.reader().kind()) {
        claim.take(type);
      } else {
        claim.note(
            "draft_type",
            type,
            "The draft is of another kind than its entityType says; its members count.");
      }
    }
    if (draft.key() != null && differs(whole.get("tempId"), draft.key().tempId())) {
      claim.note(
          "draft_id", whole.get("tempId"), "The draft's tempId is not that of its key; it counts.");
    }
  }

  private static boolean differs(JsonValue tempId, String other) {
    return tempId != null && !Draft.idOf(tempId).equals(other);
  }
}
