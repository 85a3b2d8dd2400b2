package com.blossomer.gtm.adapter.persistence.session;

import java.time.Duration;

/**
 * Is told of every text of statements that was sent, on the thread that sent it; for measurements
 * and logs. It must be quick and not throw.
 */
@FunctionalInterface
public interface StatementObserver {

  /** Looks away. */
  StatementObserver NONE = run -> {};

  /**
   * One text that was sent and answered.
   *
   * @param name such as {@code targetAccount.page}; one of few, never with a value inside
   * @param duration from the sending until all results were read
   * @param rows how many rows it changed, and how many results it read
   * @param hasFailed whether the database refused it
   */
  record Run(String name, Duration duration, long rows, boolean hasFailed) {}

  void ran(Run run);

  /** Tells another one as well. */
  default StatementObserver and(StatementObserver other) {
    return run -> {
      ran(run);
      other.ran(run);
    };
  }
}
