package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.CredentialKind;
import com.blossomer.gtm.domain.model.user.IssuedSecret;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.Secret;
import com.blossomer.gtm.domain.port.in.SignInUseCases;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** Makes sign-in links and sessions. */
final class SignInService implements SignInUseCases {

  private static final Duration LINK_LIFETIME = Duration.ofMinutes(15);
  private static final Duration SESSION_LIFETIME = Duration.ofDays(30);

  private final SignInRepository signIns;
  private final Stamps stamps;
  private final SecureRandom random;

  SignInService(SignInRepository signIns, Stamps stamps, SecureRandom random) {
    this.signIns = signIns;
    this.stamps = stamps;
    this.random = random;
  }

  @Override
  public IssuedSecret createLink(Caller caller) {
    Access access = caller.require(Scope.WRITE);
    Instant now = stamps.now();
    Secret secret = Secret.generate(CredentialKind.SIGN_IN_LINK, caller.userId(), random);
    IssuedSecret link = new IssuedSecret(secret, now.plus(LINK_LIFETIME));
    signIns.createLink(access, kept(link, now));
    return link;
  }

  @Override
  public IssuedSecret signIn(Secret link) {
    if (link.kind() != CredentialKind.SIGN_IN_LINK) {
      throw unusable();
    }
    Access access = Caller.trusted(link.userId()).require(Scope.WRITE);
    Instant now = stamps.now();
    Secret secret = Secret.generate(CredentialKind.SESSION, link.userId(), random);
    IssuedSecret session = new IssuedSecret(secret, now.plus(SESSION_LIFETIME));
    if (!signIns.beginSession(access, link.hash(), kept(session, now))) {
      throw unusable();
    }
    return session;
  }

  @Override
  public void signOut(Caller caller) {
    if (caller.proof() instanceof Proof.Presented presented
        && presented.kind() == CredentialKind.SESSION) {
      signIns.endSession(caller.require(Scope.WRITE), presented.hash());
    }
  }

  private KeptSecret kept(IssuedSecret issued, Instant now) {
    Secret secret = issued.secret();
    return new KeptSecret(stamps.newId(), secret.userId(), secret.hash(), now, issued.expiresAt());
  }

  private static Unauthenticated unusable() {
    return new Unauthenticated("The sign-in link is unknown, used or expired; ask for a new one.");
  }
}
