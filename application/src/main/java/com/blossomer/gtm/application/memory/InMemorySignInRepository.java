package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.ApiKeyId;
import com.blossomer.gtm.domain.model.user.BrowserSession;
import com.blossomer.gtm.domain.model.user.KeptSecret;
import com.blossomer.gtm.domain.model.user.Proof;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.SignedIn;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

final class InMemorySignInRepository implements SignInRepository {

  private final InMemoryStore store;
  private final Session reach;

  InMemorySignInRepository(InMemoryStore store, Session reach) {
    this.store = store;
    this.reach = reach;
  }

  @Override
  public void createLink(Access access, KeptSecret link) {
    reach.write(access, data -> data.linksByHash.put(link.hash(), link));
  }

  @Override
  public Optional<BrowserSession> beginByLink(Access access, String linkHash, KeptSecret begun) {
    return reach.write(
        access,
        data -> {
          KeptSecret link = data.linksByHash.remove(linkHash);
          if (link == null || !begun.createdAt().isBefore(link.expiresAt())) {
            return Optional.empty();
          }
          Role role = store.reading(users -> users.get(access.userId()).role());
          return Optional.of(keep(data, begun, role.scopes(), null, begun.expiresAt()));
        });
  }

  @Override
  public Optional<BrowserSession> beginByKey(Access access, String keyHash, KeptSecret begun) {
    return reach.write(
        access,
        data ->
            data.keys.values().stream()
                .filter(key -> key.hash().equals(keyHash))
                .filter(key -> key.isValidAt(begun.createdAt()))
                .findFirst()
                .map(key -> begin(data, key.usedAt(begun.createdAt()), begun)));
  }

  private static BrowserSession begin(UserData data, ApiKey key, KeptSecret begun) {
    data.keys.put(key.id(), key);
    boolean keyEndsFirst = key.expiresAt() != null && key.expiresAt().isBefore(begun.expiresAt());
    Instant end = keyEndsFirst ? key.expiresAt() : begun.expiresAt();
    return keep(data, begun, key.scopes(), key.id(), end);
  }

  @Override
  public BrowserSession begin(Access access, KeptSecret begun, Set<Scope> scopes) {
    return reach.write(access, data -> keep(data, begun, scopes, null, begun.expiresAt()));
  }

  private static BrowserSession keep(
      UserData data, KeptSecret begun, Set<Scope> scopes, ApiKeyId key, Instant end) {
    BrowserSession session =
        new BrowserSession(begun.id(), begun.userId(), scopes, key, begun.createdAt(), end);
    data.sessionsByHash.put(begun.hash(), session);
    return session;
  }

  @Override
  public SignedIn current(Access access) {
    String hash = ((Proof.Presented) access.proof()).hash();
    return store.reading(
        users ->
            new SignedIn(
                users.get(access.userId()), store.current(access).sessionsByHash.get(hash)));
  }

  @Override
  public void endSession(Access access, String sessionHash) {
    reach.write(access, data -> data.sessionsByHash.remove(sessionHash));
  }

  @Override
  public void endAllSessions(Access access) {
    reach.write(
        access,
        data -> {
          data.sessionsByHash.clear();
          return access;
        });
  }
}
