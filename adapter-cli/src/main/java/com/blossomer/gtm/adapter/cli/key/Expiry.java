package com.blossomer.gtm.adapter.cli.key;

import static java.time.ZoneOffset.UTC;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a key ends, as a person types it: {@code 90d}, a date, or a time. */
final class Expiry {
  private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,5})([dh])");

  private Expiry() {}

  /**
   * @throws CommandFailure when the text is none of these
   */
  static Instant parse(String text, Clock clock) {
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      long number = Long.parseLong(span.group(1));
      return clock
          .instant()
          .plus(span.group(2).equals("d") ? Duration.ofDays(number) : Duration.ofHours(number));
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(UTC).toInstant();
    } catch (DateTimeException e) {
      throw CommandFailure.wrongUsage(
          "The expiry '"
              + text
              + "' is none of: a span such as 90d or 12h, a date such as 2027-01-31, a time such as"
              + " 2027-01-31T12:00:00Z.");
    }
  }
}
