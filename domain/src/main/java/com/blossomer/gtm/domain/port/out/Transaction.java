package com.blossomer.gtm.domain.port.out;

import java.util.function.Supplier;

/** A transaction that runs, as the work inside it sees it. */
public interface Transaction {

  /** The repositories that take part in it; they are of no use after it. */
  Repositories repositories();

  /**
   * Does a part of the work. When it throws, this part alone is undone, and the transaction can go
   * on; attempts may contain attempts.
   */
  <T> T attempt(Supplier<T> part);
}
