package com.blossomer.gtm.adapter.http.testing;

import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.AtomicUseCases;
import com.blossomer.gtm.domain.port.in.UnitOfWork;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Units of work that see use cases of which some were replaced.
 *
 * @param first is done before a repeatable request
 */
public record ReplacedAtomic(
    AtomicUseCases real, UnaryOperator<UseCases> replacement, Runnable first)
    implements AtomicUseCases {

  /** The use cases with the units of work replaced. */
  public static UseCases in(UseCases all, UnaryOperator<UseCases> replacement, Runnable first) {
    return new UseCases(
        all.companies(),
        all.targetAccounts(),
        all.targetPersonas(),
        all.campaigns(),
        all.trees(),
        all.related(),
        all.users(),
        all.apiKeys(),
        all.signIns(),
        all.imports(),
        all.exports(),
        new ReplacedAtomic(all.atomic(), replacement, first),
        all.search(),
        all.stats(),
        all.rateLimits(),
        all.audit(),
        all.migrations());
  }

  @Override
  public <T> T atomically(Caller caller, Function<UnitOfWork, T> work) {
    return real.atomically(caller, unit -> work.apply(replaced(unit)));
  }

  @Override
  public Outcome once(
      Caller caller, RepeatableRequest request, Function<UnitOfWork, KeptAnswer> work) {
    first.run();
    return real.once(caller, request, unit -> work.apply(replaced(unit)));
  }

  private UnitOfWork replaced(UnitOfWork unit) {
    UseCases useCases = in(replacement.apply(unit.useCases()), replacement, first);
    return new UnitOfWork() {
      @Override
      public UseCases useCases() {
        return useCases;
      }

      @Override
      public <T> T attempt(Supplier<T> part) {
        return unit.attempt(part);
      }
    };
  }
}
