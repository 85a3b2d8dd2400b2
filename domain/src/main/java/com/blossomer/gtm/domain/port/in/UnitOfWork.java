package com.blossomer.gtm.domain.port.in;

import java.util.function.Supplier;

/** Use cases that take part in one transaction; they are of no use after it. */
public interface UnitOfWork {

  /**
   * The use cases. What concerns users and their sign-ins belongs to no user's own data: it acts at
   * once and for itself.
   */
  UseCases useCases();

  /**
   * Does a part of the work. When it throws, this part alone is undone, and the work can go on;
   * attempts may contain attempts.
   */
  <T> T attempt(Supplier<T> part);
}
