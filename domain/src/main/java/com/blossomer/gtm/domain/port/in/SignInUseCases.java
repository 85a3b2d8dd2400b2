package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Secret;

/** Signs a browser in without a password: a link that works once begins a session. */
public interface SignInUseCases {

  /** Makes a link that signs the caller's user in, once, within a quarter of an hour. */
  IssuedSecret createLink(Caller caller);

  /**
   * Uses up a link and begins a session of its user.
   *
   * @throws Unauthenticated when the link is unknown, used or expired, or its user is disabled
   */
  IssuedSecret signIn(Secret link);

  /** Ends the session behind the caller; any other caller has none, and nothing happens. */
  void signOut(Caller caller);
}
