package com.blossomer.gtm.adapter.cli.console;

import static java.time.ZoneOffset.UTC;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as a person types it: a span from now, such as {@code 90d}, a date, or a time. */
public final class Moment {
  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,5})([dh])");

  private Moment() {}

  /** The length of a span; empty when the text is none. */
  public static Optional<Duration> span(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(span.group(1));
    return Optional.of(
        span.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number));
  }

  /** A time, or the beginning of a date in UTC; empty when the text is neither. */
  public static Optional<Instant> time(String text) {
    try {
      return Optional.of(
          text.contains("T")
              ? Instant.parse(text)
              : LocalDate.parse(text).atStartOfDay(UTC).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
