package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

/**
 * A part of a dump that is no record and could not be read as one, kept as text.
 *
 * @param path the place below the key, as a JSON pointer (RFC 6901)
 * @param reason one sentence for a person
 */
public record Quarantined(String key, String path, String text, String reason) {

  public Quarantined {
    requireNonNull(key, "key");
    requireNonNull(path, "path");
    requireNonNull(text, "text");
    requireNonNull(reason, "reason");
  }
}
