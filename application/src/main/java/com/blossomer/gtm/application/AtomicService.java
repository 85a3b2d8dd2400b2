package com.blossomer.gtm.application;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.KeyReused;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.KeyClaim;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.port.in.AtomicUseCases;
import com.blossomer.gtm.domain.port.in.UnitOfWork;
import com.blossomer.gtm.domain.port.in.UseCases;
import com.blossomer.gtm.domain.port.out.IdempotencyRepository;
import com.blossomer.gtm.domain.port.out.Transaction;
import com.blossomer.gtm.domain.port.out.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

final class AtomicService implements AtomicUseCases {

  private static final Duration ANSWERS_LAST = Duration.ofHours(24);

  private final Transactions transactions;
  private final Stamps stamps;
  private final Services services;

  AtomicService(Transactions transactions, Stamps stamps, Services services) {
    this.transactions = transactions;
    this.stamps = stamps;
    this.services = services;
  }

  @Override
  public <T> T atomically(Caller caller, Function<UnitOfWork, T> work) {
    Access access = caller.require(Scope.WRITE);
    return transactions.transact(access, transaction -> work.apply(unit(transaction)));
  }

  @Override
  public Outcome once(
      Caller caller, RepeatableRequest request, Function<UnitOfWork, KeptAnswer> work) {
    Access access = caller.require(Scope.WRITE);
    return transactions.transact(
        access,
        transaction -> {
          IdempotencyRepository answers = transaction.repositories().idempotency();
          Instant now = stamps.now();
          KeyClaim claim = answers.claim(access, request.key(), now);
          if (claim instanceof KeyClaim.Answered before) {
            return replay(before, request);
          }
          if (claim instanceof KeyClaim.Refused) {
            throw Conflict.underWay();
          }
          KeptAnswer answer = work.apply(unit(transaction));
          requireKeepable(answer);
          answers.keep(access, request, answer, now, now.plus(ANSWERS_LAST));
          return new Outcome(answer, false);
        });
  }

  private static Outcome replay(KeyClaim.Answered before, RepeatableRequest request) {
    if (!before.fingerprint().equals(request.fingerprint())) {
      throw new KeyReused();
    }
    return new Outcome(before.answer(), true);
  }

  private static void requireKeepable(KeptAnswer answer) {
    if (answer.body().length > KeptAnswer.MAX_BYTES) {
      throw new Invalid(
          "",
          "answer_too_large",
          "The answer has more than "
              + KeptAnswer.MAX_BYTES
              + " bytes, too many to be kept for a repetition, so nothing was done; ask for less at"
              + " once, or do without an Idempotency-Key.");
    }
  }

  private UnitOfWork unit(Transaction transaction) {
    UseCases inside = services.on(transaction.repositories(), new Joined(transaction));
    return new UnitOfWork() {
      @Override
      public UseCases useCases() {
        return inside;
      }

      @Override
      public <T> T attempt(Supplier<T> part) {
        return transaction.attempt(part);
      }
    };
  }

  /** A transaction within one that runs: still all or nothing, whatever is made of its failure. */
  private record Joined(Transaction outer) implements Transactions {

    @Override
    public <T> T transact(Access access, Function<Transaction, T> work) {
      return outer.attempt(() -> work.apply(outer));
    }
  }
}
