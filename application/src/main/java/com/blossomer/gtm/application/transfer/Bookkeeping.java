package com.blossomer.gtm.application.transfer;

import java.util.Set;

/** What the old app kept for itself only: it says nothing about the user's work. */
final class Bookkeeping {
  private static final Set<String> DRAFT_LISTS =
      Set.of("draft_entities_list", "pg_draft_entities_list");
  private static final Set<String> DRAFT_MEMBERS = Set.of("tempId", "entityType");

  private Bookkeeping() {}

  /** Why a value is not kept; null when it has to be. */
  static String reason(String key, JsonValue value) {
    if (key.equals("sidebarCollapsed") && value instanceof JsonBoolean) {
      return "sidebarCollapsed is the state of the old user interface; it is not kept.";
    }
    return null;
  }

  /** Whether the old app listed its drafts there. */
  static boolean isDraftList(String key) {
    return DRAFT_LISTS.contains(key);
  }

  /** Whether an item of such a list says nothing but which draft there is. */
  static boolean isDraftEntry(JsonValue item) {
    return item instanceof JsonObject entry
        && entry.has("tempId")
        && entry.members().stream()
            .allMatch(m -> DRAFT_MEMBERS.contains(m.name()) && m.value() instanceof JsonText);
  }
}
