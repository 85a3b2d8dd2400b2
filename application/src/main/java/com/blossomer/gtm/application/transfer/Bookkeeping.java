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
    if (isDraftList(key) && value instanceof JsonList list && isDraftList(list)) {
      return key + " is the old app's list of its drafts' keys; it is not kept.";
    }
    return null;
  }

  static boolean isDraftList(String key) {
    return DRAFT_LISTS.contains(key);
  }

  private static boolean isDraftList(JsonList list) {
    return list.items().stream()
        .allMatch(
            item ->
                item instanceof JsonObject entry
                    && entry.members().stream().allMatch(m -> DRAFT_MEMBERS.contains(m.name())));
  }
}
