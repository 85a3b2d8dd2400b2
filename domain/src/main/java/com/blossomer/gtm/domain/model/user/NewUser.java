package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNullElse;

/**
 * A user to create; everything may be null, but one of e-mail and identity is needed to ever sign
 * in.
 */
public record NewUser(Email email, String name, Role role, Plan plan, ExternalIdentity identity) {

  public NewUser {
    role = requireNonNullElse(role, Role.USER);
    plan = requireNonNullElse(plan, Plan.FREE);
  }
}
