package com.blossomer.gtm.domain.model.shared;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to a request, as it is given again when the request is repeated.
 *
 * @param headers what belongs to the answer itself, by name
 */
public record KeptAnswer(int status, Map<String, String> headers, byte[] body) {

  /** The largest body that is kept, in bytes. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  public KeptAnswer {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    requireNonNull(body, "body");
  }
}
