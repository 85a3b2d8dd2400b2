package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.ProgressBar;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets some jobs take dumps from a source until there is none; each has one dump at a time. */
final class BulkRun {
  private final BulkSource source;
  private final BulkImport work;
  private final BulkResult result;
  private final ProgressBar progress;

  BulkRun(BulkSource source, BulkImport work, BulkResult result, ProgressBar progress) {
    this.source = source;
    this.work = work;
    this.result = result;
    this.progress = progress;
  }

  void run(int jobs) {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        running.add(threads.submit(this::takeAll));
      }
      for (Future<?> job : running) {
        job.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailure.failed("The import was interrupted; run it again to go on.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void takeAll() {
    Optional<BulkItem> next = take();
    while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
      BulkOutcome outcome = work.run(next.get());
      // neither the item nor its dump may be kept while the next one is read
      next = Optional.empty();
      result.add(outcome);
      progress.step(outcome.hasFailed());
      next = take();
    }
  }

  private synchronized Optional<BulkItem> take() {
    try {
      return source.next();
    } catch (IOException e) {
      throw CommandFailure.failed(
          "The dumps cannot be read any further: " + e.getMessage() + ".", e);
    }
  }
}
