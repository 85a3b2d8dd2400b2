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
  private final String unit;
  private final long total;
  private final Instant begun;
  private Instant drawn;
  private long done;
  private long failed;

  private ProgressBar(PrintStream target, Clock clock, String unit, long total) {
    this.target = target;
    this.clock = clock;
    this.unit = unit;
    this.total = total;
    this.begun = clock.instant();
    draw(begun);
  }

  /**
   * @param unit what is counted, in the plural
   */
  public static ProgressBar on(Context context, String unit, long total) {
    boolean seen = context.terminal().progress().getAsBoolean();
    return new ProgressBar(seen ? context.terminal().err() : null, context.clock(), unit, total);
  }

  /** One more is done. */
  public synchronized void step(boolean hasFailed) {
    done++;
    failed += hasFailed ? 1 : 0;
    Instant now = clock.instant();
    if (done == total || Duration.between(drawn, now).compareTo(BETWEEN_DRAWINGS) >= 0) {
      draw(now);
    }
  }

  /** Ends the line. */
  @Override
  public synchronized void close() {
    if (target != null) {
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
