package com.blossomer.gtm.domain.model.transfer;

import static java.util.Objects.requireNonNull;

import com.blossomer.gtm.domain.model.shared.RecordId;

/** A record that an undo kept, or took only by force, and why. */
public record UndoNote(RecordId id, String name, UndoReason reason) {

  public UndoNote {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(reason, "reason");
  }
}
