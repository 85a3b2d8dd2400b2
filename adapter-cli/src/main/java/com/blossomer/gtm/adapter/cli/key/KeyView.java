package com.blossomer.gtm.adapter.cli.key;

import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An API key as the command line shows it. */
final class KeyView {
  static final List<String> COLUMNS =
      List.of(
          "id", "name", "prefix", "scopes", "createdAt", "expiresAt", "lastUsedAt", "revokedAt");

  private KeyView() {}

  static Map<String, Object> of(ApiKey key) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", key.id());
    members.put("name", key.name());
    members.put("prefix", key.prefix());
    members.put("scopes", key.scopes().stream().sorted().map(Scope::word).toList());
    members.put("createdAt", key.createdAt());
    members.put("expiresAt", key.expiresAt());
    members.put("lastUsedAt", key.lastUsedAt());
    members.put("revokedAt", key.revokedAt());
    return members;
  }
}
