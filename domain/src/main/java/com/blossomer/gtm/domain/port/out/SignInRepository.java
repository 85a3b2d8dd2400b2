package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.SignedIn;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps one-time sign-in links and the sessions of browsers, by hash only. The creation of a new
 * session is the time of use of what begins it.
 */
public interface SignInRepository {

  void createLink(Access access, KeptSecret link);

  /**
   * Uses up a link and begins a session, in one step: of two attempts at the same time one
   * succeeds. The session has {@link Role#scopes()} of its user.
   *
   * @return empty when the user has no such link, or it is used up or expired; nothing is kept then
   */
  Optional<BrowserSession> beginByLink(Access access, String linkHash, KeptSecret session);

  /**
   * Begins a session with the scopes of an API key, which ends with the key at the latest.
   *
   * @return empty when the user has no such key, or it is revoked or expired; nothing is kept then
   */
  Optional<BrowserSession> beginByKey(Access access, String keyHash, KeptSecret session);

  /** Begins a session with these scopes. */
  BrowserSession begin(Access access, KeptSecret session, Set<Scope> scopes);

  /** The session that the access presents, and its user without the external identity. */
  SignedIn current(Access access);

  /** Ends a session; one that is unknown or ended stays as it is. */
  void endSession(Access access, String sessionHash);

  /** Ends all sessions of the user. */
  void endAllSessions(Access access);
}
