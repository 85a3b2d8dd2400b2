package com.blossomer.gtm.domain.model.user;

/** What to change about a user; null leaves what is there. */
public record UserChanges(Email email, String name, Role role, Plan plan) {

  /** The profile with these changes. */
  public UserProfile of(UserProfile profile) {
    return new UserProfile(
        email == null ? profile.email() : email,
        name == null ? profile.name() : name,
        role == null ? profile.role() : role,
        plan == null ? profile.plan() : plan,
        profile.disabled());
  }
}
