package com.blossomer.gtm.adapter.cli.console;

import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.time.Clock;
import java.time.Instant;

/** When something ends, as a person types it: {@code 90d}, a date, or a time. */
public final class Expiry {

  private Expiry() {}

  /**
   * @throws CommandFailure when the text is none of these
   */
  public static Instant parse(String text, Clock clock) {
    return Moment.span(text)
        .map(span -> clock.instant().plus(span))
        .or(() -> Moment.time(text))
        .orElseThrow(
            () ->
                CommandFailure.wrongUsage(
                    "The expiry '"
                        + text
                        + "' is none of: a span such as 90d or 12h, a date such as 2027-01-31, a"
                        + " time such as 2027-01-31T12:00:00Z."));
  }
}
