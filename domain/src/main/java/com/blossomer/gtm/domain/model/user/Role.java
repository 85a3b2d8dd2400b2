package com.blossomer.gtm.domain.model.user;

import com.blossomer.gtm.domain.model.shared.Word;
import java.util.Set;

/** What a user may do beside working on their own data. */
public enum Role implements Word {
  USER("user"),
  ADMIN("admin");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** What a person of this role may do who signed in themself, rather than by a narrower key. */
  public Set<Scope> scopes() {
    return this == ADMIN
        ? Set.of(Scope.READ, Scope.WRITE, Scope.ADMIN)
        : Set.of(Scope.READ, Scope.WRITE);
  }
}
