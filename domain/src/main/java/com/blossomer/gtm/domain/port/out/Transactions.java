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
   * nothing when it throws. An access that only reads sees everything as it was at one moment. The
   * right is verified once, for the scope of {@code access}. Work that goes on after a repository
   * refused something has to do that within {@link Transaction#attempt}.
   */
  <T> T transact(Access access, Function<Transaction, T> work);

  /**
   * Like {@link #transact}, for work that either succeeds or fails as a whole.
   *
   * @param work gets repositories that take part in the transaction; they are of no use after it
   */
  default <T> T inTransaction(Access access, Function<Repositories, T> work) {
    return transact(access, transaction -> work.apply(transaction.repositories()));
  }
}
