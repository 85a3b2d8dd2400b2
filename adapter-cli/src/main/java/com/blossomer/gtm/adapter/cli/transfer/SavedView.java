package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.runtime.SavedDatabase;
import java.util.LinkedHashMap;
import java.util.Map;

/** A backup as commands print it. */
record SavedView(String file, SavedDatabase saved) {

  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file);
    members.put("createdAt", saved.createdAt());
    members.put("schemaVersion", saved.schemaVersion());
    members.put("users", saved.users());
    members.put("tables", saved.tables());
    members.put("rows", saved.rows());
    return members;
  }

  /** Such as {@code 2 users, 310 rows in 52 tables}. */
  String content() {
    return "%d user%s, %d row%s in %d tables"
        .formatted(
            saved.users(),
            saved.users() == 1 ? "" : "s",
            saved.rows(),
            saved.rows() == 1 ? "" : "s",
            saved.tables());
  }
}
