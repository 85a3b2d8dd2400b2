package com.blossomer.gtm.adapter.cli.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A line on a terminal that tells how far a long work has come, how fast it goes, and how long the
 * rest will take. Draws nothing where nobody could see it move.
 */
public final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 24;
  private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
  private static final String LINE_START = "\r\u001B[K";

  private final PrintStream target;
  private final Clock clock;
  private String unit;
  private long total;
  private Instant begun;
  private Instant drawn;
  private long done;
  private long failed;

  private ProgressBar(PrintStream target, Clock clock) {
    this.target = target;
    this.clock = clock;
  }

  public static ProgressBar on(Context context) {
    boolean seen = context.terminal().progress().getAsBoolean();
    return new ProgressBar(seen ? context.terminal().err() : null, context.clock());
  }

  /**
   * Begins to count.
   *
   * @param what is counted, in the plural
   */
  public synchronized void begin(String what, long howMany) {
    unit = what;
    total = howMany;
    done = 0;
    begun = clock.instant();
    draw(begun);
  }

  /** One more is done. */
  public synchronized void step(boolean hasFailed) {
    failed += hasFailed ? 1 : 0;
    at(unit, done + 1, total);
  }

  /** So many are done; when it is something else than before, it is counted anew. */
  public synchronized void at(String what, long nowDone, long howMany) {
    if (!what.equals(unit)) {
      begin(what, howMany);
    }
    total = howMany;
    done = nowDone;
    Instant now = clock.instant();
    if (done == total || Duration.between(drawn, now).compareTo(BETWEEN_DRAWINGS) >= 0) {
      draw(now);
    }
  }

  /** Takes the line away, where the result says enough. */
  public synchronized void clear() {
    if (target != null && begun != null) {
      target.print(LINE_START);
      target.flush();
      begun = null;
    }
  }

  /** Ends the line, if there is one. */
  @Override
  public synchronized void close() {
    if (target != null && begun != null) {
      draw(clock.instant());
      target.println();
    }
  }

  private void draw(Instant now) {
    drawn = now;
    if (target != null) {
      target.print(LINE_START + line(Duration.between(begun, now)));
      target.flush();
    }
  }

  private String line(Duration elapsed) {
    long shown = total == 0 ? WIDTH : Math.min(WIDTH, done * WIDTH / total);
    String bar = "#".repeat((int) shown) + ".".repeat(WIDTH - (int) shown);
    double seconds = elapsed.toMillis() / 1000.0;
    String failures = failed == 0 ? "" : "  " + failed + " failed";
    return "[" + bar + "] " + done + "/" + total + " " + unit + speed(seconds) + failures;
  }

  private String speed(double seconds) {
    if (done == 0 || seconds == 0) {
      return "";
    }
    double rate = done / seconds;
    String rest = done == total ? "in " + span(seconds) : span((total - done) / rate) + " left";
    return String.format(Locale.ROOT, "  %.1f/s  %s", rate, rest);
  }

  private static String span(double seconds) {
    long whole = Math.round(seconds);
    return whole < 3_600
        ? String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3_600, whole / 60 % 60, whole % 60);
  }
}
