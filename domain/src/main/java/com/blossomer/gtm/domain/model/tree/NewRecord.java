package com.blossomer.gtm.domain.model.tree;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.Source;
import java.time.Instant;
import java.util.UUID;

/**
 * A record to be created as part of a tree. What a deleted record had may be brought along, so that
 * a deletion can be undone.
 *
 * @param id null for a new one
 * @param createdAt null for now
 * @param source null when no import took it from anywhere; else an import of the same user must
 *     have created that content
 * @param content the parents that it names count at the root of the tree only; below, a record
 *     belongs to the one within which it stands
 */
public record NewRecord<P>(UUID id, Instant createdAt, Source source, P content) {

  public NewRecord {
    requireNonNull(content, "content");
  }

  /** A record that brings nothing but its content. */
  public static <P> NewRecord<P> of(P content) {
    return new NewRecord<>(null, null, null, content);
  }
}
