package com.blossomer.gtm.adapter.http.limit;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import java.util.Map;

/**
 * Where a user stands, for the headers of draft-ietf-httpapi-ratelimit-headers-11.
 *
 * @param left how many requests may follow
 * @param seconds after how many the bucket is full again; when nothing is left, after how many it
 *     is worth asking again
 */
record Standing(int perMinute, int left, long seconds, boolean isRefused) {

  /** Of a user without a limit. */
  static final Standing UNLIMITED = new Standing(0, 0, 0, false);

  private static final String POLICY = "\"requests\"";

  static Standing admitted(int perMinute, double left) {
    int whole = (int) Math.max(0, Math.min(perMinute, Math.floor(left)));
    long toFull = (long) Math.ceil((perMinute - left) * 60 / perMinute);
    return new Standing(perMinute, whole, Math.max(1, toFull), false);
  }

  static Standing refused(int perMinute, double seconds) {
    return new Standing(perMinute, 0, Math.max(1, (long) Math.ceil(seconds)), true);
  }

  /** The headers, as structured fields (RFC 9651); none without a limit. */
  Map<String, String> headers() {
    if (perMinute == 0) {
      return Map.of();
    }
    return Map.of(
        "RateLimit-Policy",
        POLICY + ";q=" + perMinute + ";w=60",
        "RateLimit",
        POLICY + ";r=" + left + ";t=" + seconds);
  }

  HttpProblem refusal() {
    return new HttpProblem(
        Problem.of(
                429,
                "rate_limited",
                "You may make "
                    + perMinute
                    + " requests a minute and have made them; go on as the header Retry-After"
                    + " says.")
            .withHeaders(Map.of("Retry-After", Long.toString(seconds))));
  }
}
