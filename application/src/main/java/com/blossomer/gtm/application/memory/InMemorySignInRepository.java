package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.port.out.SignInRepository;

final class InMemorySignInRepository implements SignInRepository {

  private final Session session;

  InMemorySignInRepository(Session session) {
    this.session = session;
  }

  @Override
  public void createLink(Access access, KeptSecret link) {
    session.write(access, data -> data.linksByHash.put(link.hash(), link));
  }

  @Override
  public boolean beginSession(Access access, String linkHash, KeptSecret begun) {
    return session.write(
        access,
        data -> {
          KeptSecret link = data.linksByHash.remove(linkHash);
          if (link == null || !begun.createdAt().isBefore(link.expiresAt())) {
            return false;
          }
          data.sessionsByHash.put(begun.hash(), begun);
          return true;
        });
  }

  @Override
  public void endSession(Access access, String sessionHash) {
    session.write(access, data -> data.sessionsByHash.remove(sessionHash));
  }
}
