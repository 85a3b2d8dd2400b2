package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.error.Violations;

/**
 * What an administrator may write about a user.
 *
 * @param email may be null
 * @param name may be null
 * @param disabled whether every credential of the user is refused
 */
public record UserProfile(Email email, String name, Role role, Plan plan, boolean disabled) {

  public UserProfile {
    Violations check = new Violations();
    check.text("name", name);
    check.required("role", role);
    check.required("plan", plan);
    check.throwIfAny();
  }

  public UserProfile withName(String newName) {
    return new UserProfile(email, newName, role, plan, disabled);
  }

  public UserProfile withDisabled(boolean isDisabled) {
    return new UserProfile(email, name, role, plan, isDisabled);
  }
}
