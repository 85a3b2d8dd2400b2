package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/**
 * Tells a record that is put below a given parent from an equal one that an earlier import put
 * elsewhere: whoever says where it belongs wants it there.
 */
final class KnownElsewhere {
  private final GivenParent given;
  private final Stored stored;
  private final boolean isPlacing;
  private final EntityKind lowest;

  /**
   * Compares only with what the document itself cannot hold.
   *
   * @param reading the document, with the records that others of it may belong to
   */
  KnownElsewhere(GivenParent given, Stored stored, DumpReading reading) {
    this.given = given;
    this.stored = stored;
    isPlacing = given.isThere() && !has(reading, EntityKind.COMPANY);
    if (given.account() == null || has(reading, EntityKind.TARGET_ACCOUNT)) {
      lowest = EntityKind.COMPANY;
    } else if (given.persona() == null || has(reading, EntityKind.TARGET_PERSONA)) {
      lowest = EntityKind.TARGET_ACCOUNT;
    } else {
      lowest = EntityKind.TARGET_PERSONA;
    }
  }

  private static boolean has(DumpReading reading, EntityKind kind) {
    return !reading.candidates(kind).isEmpty();
  }

  void tellApart(Candidate candidate) {
    if (!isPlacing) {
      return;
    }
    EntityKind level = lower(lowest, candidate.kind().parent().orElseThrow());
    UUID place = place(level);
    stored
        .find(candidate)
        .filter(id -> stored.isElsewhere(candidate.kind(), id, level, place))
        .ifPresent(id -> candidate.isOnlyWithin(place));
  }

  private static EntityKind lower(EntityKind one, EntityKind other) {
    return one.ordinal() < other.ordinal() ? one : other;
  }

  private UUID place(EntityKind level) {
    return switch (level) {
      case COMPANY -> given.company().value();
      case TARGET_ACCOUNT -> given.account().id();
      default -> given.persona().id();
    };
  }
}
