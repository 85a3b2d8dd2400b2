package com.blossomer.gtm.application.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which record this was in the browser, and since when.
 *
 * @param originalId null when it had none
 * @param originalTimestamp its creation time as written; null when there is none
 * @param createdAt from that time where it is unambiguous, else from the id; null when neither
 *     tells
 */
record Provenance(String originalId, String originalTimestamp, Instant createdAt) {
  /** The old app made its ids of the milliseconds since 1970: 13 digits from 2001 to 2286. */
  private static final Pattern MILLISECONDS = Pattern.compile("(?<![0-9])[0-9]{13}(?![0-9])");

  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  static Provenance of(Fields fields) {
    String id = fields.id("id");
    String timestamp = fields.id(fields.hasAny("createdAt") ? "createdAt" : "timestamp");
    Instant written = instant(timestamp);
    return new Provenance(id, timestamp, written == null ? instantInId(id) : written);
  }

  private static Instant instant(String text) {
    if (text == null) {
      return null;
    }
    if (MILLISECONDS.matcher(text).matches()) {
      return Instant.ofEpochMilli(Long.parseLong(text));
    }
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant instantInId(String id) {
    Matcher matcher = MILLISECONDS.matcher(id == null ? "" : id);
    return matcher.find() ? Instant.ofEpochMilli(Long.parseLong(matcher.group())) : null;
  }
}
