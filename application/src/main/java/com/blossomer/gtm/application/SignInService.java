package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes sign-in links and sessions. */
final class SignInService implements SignInUseCases {

  private static final Duration LINK_LIFETIME = Duration.ofMinutes(15);
  private static final Duration SESSION_LIFETIME = Duration.ofDays(30);

  private final SignInRepository signIns;
  private final UserRepository users;
  private final Stamps stamps;
  private final SecureRandom random;

  SignInService(
      SignInRepository signIns, UserRepository users, Stamps stamps, SecureRandom random) {
    this.signIns = signIns;
    this.users = users;
    this.stamps = stamps;
    this.random = random;
  }

  @Override
  public IssuedSecret createLink(Caller caller) {
    Access access = caller.require(Scope.WRITE);
    if (caller.proof() instanceof Proof.Presented) {
      throw new Forbidden(
          "no_link_by_secret",
          "A key or a session cannot make a sign-in link; ask whoever runs the server for one.");
    }
    Secret secret = Secret.generate(CredentialKind.SIGN_IN_LINK, caller.userId(), random);
    Instant now = stamps.now();
    KeptSecret link = kept(secret, now, now.plus(LINK_LIFETIME));
    signIns.createLink(access, link);
    return new IssuedSecret(secret, link.expiresAt());
  }

  @Override
  public IssuedSecret signIn(Secret credential) {
    Access access = Caller.trusted(credential.userId()).require(Scope.WRITE);
    Secret secret = newSession(credential.userId());
    Instant now = stamps.now();
    KeptSecret begun = kept(secret, now, now.plus(SESSION_LIFETIME));
    BrowserSession session = begin(access, credential, begun);
    AuditStamp self = new AuditStamp(session.userId(), Via.LIBRARY, now);
    users.change(session.userId(), user -> user.signedInAt(now), self);
    return new IssuedSecret(secret, session.expiresAt());
  }

  private BrowserSession begin(Access access, Secret credential, KeptSecret begun) {
    try {
      Optional<BrowserSession> session =
          switch (credential.kind()) {
            case SIGN_IN_LINK -> signIns.beginByLink(access, credential.hash(), begun);
            case API_KEY -> signIns.beginByKey(access, credential.hash(), begun);
            case SESSION, INVITATION -> Optional.empty();
          };
      return session.orElseThrow(() -> unusable(credential.kind()));
    } catch (Unauthenticated e) {
      // a user who is gone or disabled is answered like a credential that never was
      throw unusable(credential.kind());
    }
  }

  private static Unauthenticated unusable(CredentialKind kind) {
    return new Unauthenticated(
        switch (kind) {
          case SIGN_IN_LINK -> "The sign-in link is unknown, used or expired; ask for a new one.";
          case API_KEY -> "The API key is unknown, expired or revoked.";
          case SESSION -> "A session cannot begin another one; use a sign-in link or an API key.";
          case INVITATION -> "An invitation lets you bring your data, but does not sign you in.";
        });
  }

  @Override
  public IssuedSecret signIn(Caller verified, Instant until) {
    if (!(verified.proof() instanceof Proof.Checked checked)) {
      throw new IllegalArgumentException("the rights of the caller are not verified");
    }
    Instant now = stamps.now();
    Instant longest = now.plus(SESSION_LIFETIME);
    Instant end = until.isBefore(longest) ? until : longest;
    if (!now.isBefore(end)) {
      throw new Unauthenticated("The credential has expired; sign in again.");
    }
    Access access = Caller.trusted(verified.userId()).require(Scope.WRITE);
    Secret secret = newSession(verified.userId());
    signIns.begin(access, kept(secret, now, end), checked.scopes());
    return new IssuedSecret(secret, end);
  }

  @Override
  public SignedIn current(Caller caller) {
    if (!caller.presents(CredentialKind.SESSION)) {
      throw new Unauthenticated("Nobody is signed in by a session.");
    }
    return signIns.current(caller.require(Scope.READ));
  }

  /** Whoever has the session may end it, also one that only reads. */
  @Override
  public void signOut(Caller caller) {
    if (caller.proof() instanceof Proof.Presented presented
        && presented.kind() == CredentialKind.SESSION) {
      Access access = Caller.trusted(caller.userId()).require(Scope.WRITE);
      try {
        signIns.endSession(access, presented.hash());
      } catch (Unauthenticated e) {
        // the user is gone or disabled, and the session of no use with them
        return;
      }
    }
  }

  @Override
  public void signOutEverywhere(Caller caller) {
    UserId user = current(caller).user().id();
    signIns.endAllSessions(Caller.trusted(user).require(Scope.WRITE));
  }

  private Secret newSession(UserId user) {
    return Secret.generate(CredentialKind.SESSION, user, random);
  }

  private KeptSecret kept(Secret secret, Instant now, Instant expiresAt) {
    return new KeptSecret(stamps.newId(), secret.userId(), secret.hash(), now, expiresAt);
  }
}
