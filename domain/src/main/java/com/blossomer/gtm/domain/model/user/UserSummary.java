package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

/** A user as administration sees them: never what they own, only how much. */
public record UserSummary(User user, UserCounts counts) {

  public UserSummary {
    requireNonNull(user, "user");
    requireNonNull(counts, "counts");
  }
}
