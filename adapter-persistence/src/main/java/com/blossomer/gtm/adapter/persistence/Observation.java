package com.blossomer.gtm.adapter.persistence;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.adapter.persistence.session.StatementObserver;
import java.util.function.UnaryOperator;

/**
 * What a host wants to learn of the database's work.
 *
 * @param statements is told of every text of statements
 * @param pools measures the connection pools: a registry of meters that HikariCP knows, such as
 *     Micrometer's {@code MeterRegistry}; null for none
 * @param elsewhere prepares work that a request leaves to another thread, for instance so that its
 *     log lines have the request's id
 */
public record Observation(
    StatementObserver statements, Object pools, UnaryOperator<Runnable> elsewhere) {

  /** Nobody wants to know. */
  public static final Observation NONE =
      new Observation(StatementObserver.NONE, null, UnaryOperator.identity());

  public Observation {
    requireNonNull(statements, "statements");
    requireNonNull(elsewhere, "elsewhere");
  }
}
