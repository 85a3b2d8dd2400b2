package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Forbidden;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.error.KeyReused;
import com.blossomer.gtm.domain.model.shared.KeptAnswer;
import com.blossomer.gtm.domain.model.shared.RepeatableRequest;
import com.blossomer.gtm.domain.model.user.Caller;
import java.util.function.Function;

/** Several use cases as one. */
public interface AtomicUseCases {

  /**
   * What came of a repeatable request.
   *
   * @param isReplayed whether the answer is that of an earlier time
   */
  record Outcome(KeptAnswer answer, boolean isReplayed) {}

  /**
   * Does the work in one transaction of the caller: all of it is stored when the function returns,
   * nothing when it throws. Within a unit of work it joins that one.
   *
   * @throws Forbidden when the caller may not write
   */
  <T> T atomically(Caller caller, Function<UnitOfWork, T> work);

  /**
   * Like {@link #atomically}, but at most once for each key: a repetition within 24 hours is given
   * the answer of the first time. Work that throws has not taken place, and can be done with the
   * same key.
   *
   * @throws Conflict when the same work is under way
   * @throws KeyReused when the key came with another request before
   * @throws Invalid when the answer is too large to be kept
   */
  Outcome once(Caller caller, RepeatableRequest request, Function<UnitOfWork, KeptAnswer> work);
}
