package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.KeptSecret;

/** Keeps one-time sign-in links and the sessions of browsers, by hash only. */
public interface SignInRepository {

  void createLink(Access access, KeptSecret link);

  /**
   * Uses up a link and begins a session, in one step: of two attempts at the same time one
   * succeeds.
   *
   * @param session its creation is the time of use
   * @return false when the user has no such link, or it is used up or expired; nothing is kept then
   */
  boolean beginSession(Access access, String linkHash, KeptSecret session);

  /** Ends a session; one that is unknown or ended stays as it is. */
  void endSession(Access access, String sessionHash);
}
