package com.blossomer.gtm.application;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.user.RateLease;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import com.blossomer.gtm.domain.port.out.InvitationRepository;
import com.blossomer.gtm.domain.port.out.RateLimitRepository;
import com.blossomer.gtm.domain.port.out.Repositories;
import com.blossomer.gtm.domain.port.out.SignInRepository;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * Puts a {@link Blossomer} together. Needed are repositories, users, sign-ins and transactions over
 * one store; everything else has a default.
 */
public final class BlossomerBuilder {

  private Repositories repositories;
  private UserRepository users;
  private Transactions transactions;
  private SignInRepository signIns;
  private RateLimitRepository rateLimits = (access, policy, wanted) -> RateLease.unlimited();
  private InvitationRepository invitations = new NoInvitations();
  private Clock clock = Clock.systemUTC();
  private IdGenerator ids;
  private SignUp signUp = SignUp.INVITED;
  private SecureRandom random = new SecureRandom();
  private UnaryOperator<ImportUseCases> importDecorator = UnaryOperator.identity();

  BlossomerBuilder() {}

  /** Keeps everything in that store; stands for repositories, users, sign-ins and transactions. */
  public BlossomerBuilder store(InMemoryStore store) {
    return repositories(store.repositories())
        .users(store.users())
        .signIns(store.signIns())
        .rateLimits(store.rateLimits())
        .invitations(store.invitations())
        .transactions(store.transactions());
  }

  public BlossomerBuilder repositories(Repositories repositories) {
    this.repositories = requireNonNull(repositories, "repositories");
    return this;
  }

  public BlossomerBuilder users(UserRepository users) {
    this.users = requireNonNull(users, "users");
    return this;
  }

  public BlossomerBuilder transactions(Transactions transactions) {
    this.transactions = requireNonNull(transactions, "transactions");
    return this;
  }

  /** Where sign-in links and the sessions of browsers are kept. */
  public BlossomerBuilder signIns(SignInRepository signIns) {
    this.signIns = requireNonNull(signIns, "signIns");
    return this;
  }

  /** Where it is kept how often each user asked; without it nobody has a limit. */
  public BlossomerBuilder rateLimits(RateLimitRepository rateLimits) {
    this.rateLimits = requireNonNull(rateLimits, "rateLimits");
    return this;
  }

  /** Where it is kept who was invited to bring their data; without it nobody can be. */
  public BlossomerBuilder invitations(InvitationRepository invitations) {
    this.invitations = requireNonNull(invitations, "invitations");
    return this;
  }

  /** Where the time comes from; the system's clock unless said otherwise. */
  public BlossomerBuilder clock(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
    return this;
  }

  /** Where ids come from; {@link TimeOrderedIds} unless said otherwise. */
  public BlossomerBuilder ids(IdGenerator ids) {
    this.ids = requireNonNull(ids, "ids");
    return this;
  }

  /** Who becomes a user by signing in from outside; by invitation unless said otherwise. */
  public BlossomerBuilder signUp(SignUp signUp) {
    this.signUp = requireNonNull(signUp, "signUp");
    return this;
  }

  /** Where the randomness of secrets comes from; the system's unless said otherwise. */
  public BlossomerBuilder random(SecureRandom random) {
    this.random = requireNonNull(random, "random");
    return this;
  }

  /** What stands around all imports, those by invitations included, such as a measurement. */
  public BlossomerBuilder importDecorator(UnaryOperator<ImportUseCases> decorator) {
    this.importDecorator = requireNonNull(decorator, "decorator");
    return this;
  }

  /**
   * @throws IllegalStateException when it was not said where to keep everything
   */
  public Blossomer build() {
    if (repositories == null || users == null || signIns == null || transactions == null) {
      throw new IllegalStateException(
          "Say where to keep everything: call store(…), or repositories(…), users(…), signIns(…)"
              + " and transactions(…).");
    }
    IdGenerator ids = this.ids == null ? new TimeOrderedIds(clock) : this.ids;
    Services services =
        new Services(
            users, signIns, rateLimits, invitations, clock, ids, signUp, random, importDecorator);
    return new Blossomer(services.on(repositories, transactions));
  }
}
