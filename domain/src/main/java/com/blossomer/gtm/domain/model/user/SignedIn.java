package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

/** Who is signed in, and by which session. */
public record SignedIn(User user, BrowserSession session) {

  public SignedIn {
    requireNonNull(user, "user");
    requireNonNull(session, "session");
  }
}
