package com.blossomer.gtm.adapter.cli.user;

import com.blossomer.gtm.domain.model.user.ExternalIdentity;
import com.blossomer.gtm.domain.model.user.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user as the command line shows them. */
final class UserView {
  static final List<String> COLUMNS =
      List.of("id", "email", "name", "role", "plan", "createdAt", "disabledAt");

  private UserView() {}

  static Map<String, Object> of(User user) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", user.id());
    members.put("email", user.email());
    members.put("name", user.name());
    members.put("role", user.role().word());
    members.put("plan", user.plan().word());
    members.put("identity", user.identity() == null ? null : of(user.identity()));
    members.put("createdAt", user.createdAt());
    members.put("lastLoginAt", user.lastLoginAt());
    members.put("disabledAt", user.disabledAt());
    return members;
  }

  /** What to call the user in a sentence. */
  static String label(User user) {
    return user.email() == null ? user.id().toString() : user.email().value();
  }

  private static Map<String, Object> of(ExternalIdentity identity) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("issuer", identity.issuer());
    members.put("subject", identity.subject());
    return members;
  }
}
