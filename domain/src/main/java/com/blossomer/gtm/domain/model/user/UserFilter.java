package com.blossomer.gtm.domain.model.user;

/** Which users are wanted; null where it does not matter. */
public record UserFilter(Email email, Role role, Plan plan, Boolean disabled) {

  public static UserFilter all() {
    return new UserFilter(null, null, null, null);
  }

  public boolean accepts(User user) {
    return (email == null || email.equals(user.email()))
        && (role == null || role == user.role())
        && (plan == null || plan == user.plan())
        && (disabled == null || disabled != user.isEnabled());
  }
}
