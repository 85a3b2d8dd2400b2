package com.blossomer.gtm.domain.port.out;

import com.blossomer.gtm.domain.model.user.Access;
import java.util.function.Function;

/**
 * Runs work that spans aggregates in one transaction. What stays within one aggregate does not need
 * this.
 */
public interface Transactions {

  /**
   * Does the work in one transaction of that user: all of it is stored when the function returns,
   * nothing when it throws. An access that only reads sees everything as it was at one moment.
   *
   * @param work gets repositories that take part in the transaction; they are of no use after it
   */
  <T> T inTransaction(Access access, Function<Repositories, T> work);
}
