package com.blossomer.gtm.adapter.persistence;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import com.zaxxer.hikari.metrics.MetricsTrackerFactory;
import java.util.function.UnaryOperator;

/**
 * What a host wants to learn of the database's work.
 *
 * @param statements is told of every text of statements
 * @param pools measures the connection pools; null for nobody
 * @param elsewhere prepares work that a request leaves to another thread, for instance so that its
 *     log lines have the request's id
 */
public record Observation(
    StatementObserver statements, MetricsTrackerFactory pools, UnaryOperator<Runnable> elsewhere) {

  /** Nobody wants to know. */
  public static final Observation NONE =
      new Observation(StatementObserver.NONE, null, UnaryOperator.identity());

  public Observation {
    requireNonNull(statements, "statements");
    requireNonNull(elsewhere, "elsewhere");
  }
}
