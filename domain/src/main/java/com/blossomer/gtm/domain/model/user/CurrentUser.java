package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/** Who is asking, and what the credential allows. */
public record CurrentUser(User user, Set<Scope> scopes) {

  public CurrentUser {
    requireNonNull(user, "user");
    scopes = Set.copyOf(scopes);
  }
}
