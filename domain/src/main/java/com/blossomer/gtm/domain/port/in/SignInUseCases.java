package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.SignedIn;
import java.time.Instant;

/**
 * Signs a browser in without a password: a credential begins a session, which may do what the
 * credential may, and not longer.
 */
public interface SignInUseCases {

  /**
   * Makes a link that signs the caller's user in, once, within a quarter of an hour.
   *
   * @throws Forbidden when the caller has but a secret, which the session could then exceed
   */
  IssuedSecret createLink(Caller caller);

  /**
   * Begins a session of the user of a link, which is used up, or of an API key, with which the
   * session ends.
   *
   * @throws Unauthenticated when the credential is unknown, used, expired or revoked, or its user
   *     is disabled
   */
  IssuedSecret signIn(Secret credential);

  /**
   * Begins a session of somebody whose rights were verified before.
   *
   * @param until when these rights end
   * @throws Unauthenticated when they have ended, or the user is disabled
   */
  IssuedSecret signIn(Caller verified, Instant until);

  /**
   * Who is signed in by the session that the caller presents.
   *
   * @throws Unauthenticated when the caller presents none, or it has ended
   */
  SignedIn current(Caller caller);

  /** Ends the session behind the caller; where there is none, nothing happens. */
  void signOut(Caller caller);

  /**
   * Ends all sessions of the user behind the caller's session, on whatever device.
   *
   * @throws Unauthenticated when the caller presents no session, or it has ended
   */
  void signOutEverywhere(Caller caller);
}
