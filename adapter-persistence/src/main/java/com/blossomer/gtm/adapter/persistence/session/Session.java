package com.blossomer.gtm.adapter.persistence.session;

import com.blossomer.gtm.domain.model.user.Access;
import java.util.function.Function;

/**
 * Runs statements as one user: the tenant is set and the credential verified inside the same
 * transaction. Every failure leaves nothing done and is thrown as a domain error.
 */
public interface Session {

  /** What a second step writes, and what it makes of the results. */
  record Write<T>(SqlText text, Function<Results, T> result) {

    /** A second step that has nothing to write. */
    public static <T> Write<T> nothing(T result) {
      return new Write<>(new SqlText(), results -> result);
    }
  }

  /** Runs the text in one round trip. */
  Results run(Access access, SqlText text);

  /** Like {@link #run}, but all statements see the data as it was at one moment. */
  Results runConsistently(Access access, SqlText text);

  /**
   * Reads, lets the function decide what to write, and writes that: one transaction, two round
   * trips.
   */
  <T> T readThenWrite(Access access, SqlText read, Function<Results, Write<T>> decide);

  /** Runs a text whose results nobody needs: inside a transaction, at the latest at its end. */
  default void runLater(Access access, SqlText text) {
    run(access, text);
  }
}
