package com.blossomer.gtm.application.transfer;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser with drafts in it. */
final class DraftBox {
  private final Map<String, String> storage = new LinkedHashMap<>();
  private String prefix = "pg_draft_";

  /** From now on drafts have the names of the first days. */
  DraftBox early() {
    prefix = "draft_";
    return this;
  }

  DraftBox put(String key, String text) {
    storage.put(key, text);
    return this;
  }

  /** Adds a draft in its envelope. */
  DraftBox add(String type, String tempId, String data) {
    return add(type, tempId, data, "");
  }

  /** Adds a draft in an envelope with further members. */
  DraftBox add(String type, String tempId, String data, String more) {
    return put(prefix + type + "_" + tempId, envelope(type, tempId, data, more));
  }

  static String envelope(String type, String tempId, String data, String more) {
    return String.format(
        "{\"tempId\":\"%s\",\"entityType\":\"%s\",\"data\":%s,"
            + "\"createdAt\":\"2025-07-13T10:00:00.000Z\"%s}",
        tempId, type, data, more);
  }

  byte[] dump() {
    return World.dump(storage);
  }
}
