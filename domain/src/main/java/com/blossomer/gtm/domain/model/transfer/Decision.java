package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

/**
 * Something that an import had to decide, because the dump left it open.
 *
 * @param code a stable word for programs, such as {@code dangling_link}
 * @param key the key of the dump
 * @param path the place below that key, as a JSON pointer (RFC 6901)
 * @param detail one sentence for a person
 */
public record Decision(String code, String key, String path, String detail) {

  public Decision {
    requireNonNull(code, "code");
    requireNonNull(key, "key");
    requireNonNull(path, "path");
    requireNonNull(detail, "detail");
  }
}
