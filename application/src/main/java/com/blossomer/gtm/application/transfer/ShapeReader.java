package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;

/** Reads one shape in which the old app kept one kind of record. */
interface ShapeReader {
  EntityKind kind();

  /** Whether an object has this shape, by its members alone. */
  boolean recognizes(JsonObject object);

  /** Reads an object of this shape; takes every leaf that it has a field for. */
  Content read(Fields fields);

  /** Why an object of this shape is no record when no field takes a part of it. */
  default String reasonWhenEmpty() {
    return "The object has nothing that a record could hold.";
  }
}
