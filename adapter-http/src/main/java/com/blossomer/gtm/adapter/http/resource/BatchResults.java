package com.blossomer.gtm.adapter.http.resource;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.blossomer.gtm.domain.error.Invalid;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;

/** The results of a batch, collected as they come. */
final class BatchResults {

  /** What came of one operation; the body is JSON as it is. */
  private record Result(int status, String etag, String location, RawValue body) {}

  /** So many bytes have all bodies together at most. */
  private static final int MAX_BYTES = 16 * 1024 * 1024;

  private final boolean isMinimal;
  private final List<Result> results = new ArrayList<>();
  private long size;

  /**
   * @param isMinimal whether what succeeds has no body
   */
  BatchResults(boolean isMinimal) {
    this.isMinimal = isMinimal;
  }

  /**
   * Adds the result of the next operation.
   *
   * @throws Invalid when all together have become too large
   */
  void add(Answer answer) {
    byte[] body = isMinimal && answer.status() < 400 ? new byte[0] : answer.body();
    size += body.length;
    if (size > MAX_BYTES) {
      throw new Invalid(
          "/operations",
          "answer_too_large",
          "The answer would have more than "
              + MAX_BYTES
              + " bytes, so nothing was done; send fewer operations, or the header Prefer:"
              + " return=minimal.");
    }
    results.add(
        new Result(
            answer.status(),
            answer.headers().get("ETag"),
            answer.headers().get("Location"),
            body.length == 0 ? null : new RawValue(new String(body, UTF_8))));
  }

  List<?> all() {
    return results;
  }
}
