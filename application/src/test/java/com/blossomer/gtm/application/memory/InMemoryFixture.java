package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import java.time.Clock;

/** A store of its own for each test. */
final class InMemoryFixture implements RepositoryFixture {

  private final InMemoryStore store;

  InMemoryFixture() {
    this(Clock.systemUTC());
  }

  InMemoryFixture(Clock clock) {
    store = new InMemoryStore(clock);
  }

  @Override
  public Repositories repositories() {
    return store.repositories();
  }

  @Override
  public UserRepository users() {
    return store.users();
  }

  @Override
  public SignInRepository signIns() {
    return store.signIns();
  }

  @Override
  public InvitationRepository invitations() {
    return store.invitations();
  }

  @Override
  public RateLimitRepository rateLimits() {
    return store.rateLimits();
  }

  @Override
  public Transactions transactions() {
    return store.transactions();
  }
}
