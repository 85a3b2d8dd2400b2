package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a change of a user was, as the audit log tells it: personal texts by their names only. That
 * somebody has signed in is no difference.
 */
public record UserDifference(User before, User after) {

  public UserDifference {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  public boolean isEmpty() {
    return before.signedInAt(after.lastLoginAt()).equals(after);
  }

  public AuditAction action() {
    if (before.isEnabled() == after.isEnabled()) {
      return AuditAction.USER_CHANGED;
    }
    return after.isEnabled() ? AuditAction.USER_ENABLED : AuditAction.USER_DISABLED;
  }

  /** Such as {@code role user to admin, e-mail}; null when the action says it all. */
  public String detail() {
    List<String> changes = new ArrayList<>();
    if (before.role() != after.role()) {
      changes.add("role " + before.role().word() + " to " + after.role().word());
    }
    if (before.plan() != after.plan()) {
      changes.add("plan " + before.plan().word() + " to " + after.plan().word());
    }
    addIfChanged(changes, "e-mail", before.email(), after.email());
    addIfChanged(changes, "name", before.name(), after.name());
    addIfChanged(changes, "identity", before.identity(), after.identity());
    return changes.isEmpty() ? null : String.join(", ", changes);
  }

  private static void addIfChanged(List<String> changes, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(name);
    }
  }
}
