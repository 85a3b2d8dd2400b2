package com.blossomer.gtm.bootstrap.embedded;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work on a thread that nobody can interrupt: a start or a stop is never left half done, and
 * an interrupt would close the very channels that hold the file locks.
 */
final class Uninterruptible {
  private Uninterruptible() {}

  static <T> T call(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(task, "blossomer-postgres");
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw rethrown(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof EmbeddedPostgresException known) {
      return known;
    }
    if (cause instanceof Error error) {
      return new IllegalStateException(error);
    }
    return (RuntimeException) cause;
  }
}
