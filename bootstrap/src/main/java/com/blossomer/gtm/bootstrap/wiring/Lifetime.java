package com.blossomer.gtm.bootstrap.wiring;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a command has opened, closed in reverse order: at its end, or when the process is told to
 * stop, whichever comes first.
 */
final class Lifetime implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final Thread hook;
  private boolean closed;

  private Lifetime(Runnable afterShutdown) {
    hook =
        new Thread(
            () -> {
              closeAll();
              afterShutdown.run();
            },
            "blossomer-stop");
  }

  /**
   * Begins a lifetime that also ends when the process is told to stop.
   *
   * @param afterShutdown is run in that case, when everything is closed
   */
  static Lifetime begin(Runnable afterShutdown) {
    Lifetime lifetime = new Lifetime(afterShutdown);
    Runtime.getRuntime().addShutdownHook(lifetime.hook);
    return lifetime;
  }

  /** Opens one more; a stop waits until that is done, so that nothing is left half open. */
  synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
    refuseAfterEnd();
    T resource = opening.get();
    opened.push(resource);
    return resource;
  }

  /** Does one step with what is open; a stop waits until that is done. */
  synchronized void step(Runnable step) {
    refuseAfterEnd();
    step.run();
  }

  private void refuseAfterEnd() {
    if (closed) {
      throw CommandFailure.failed("Stopped before it was ready.");
    }
  }

  @Override
  public void close() {
    closeAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("The process stops already.", e);
    }
  }

  private synchronized void closeAll() {
    closed = true;
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        LOG.error("Something could not be closed: {}", e.getMessage(), e);
      }
    }
  }
}
