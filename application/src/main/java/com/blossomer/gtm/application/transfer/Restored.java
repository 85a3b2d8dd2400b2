package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import java.util.UUID;

/**
 * A record that was read from an export and waits for its place in the store.
 *
 * @param claim what it took of its object: all but its links
 */
record Restored<R extends Aggregate>(EntityKind kind, R record, Claim claim, KeyLedger ledger) {

  UUID id() {
    return record.uuid();
  }

  /** By which an import is recognized when it comes again: the hash of a record that has one. */
  String hash() {
    return record.source() == null
        ? ContentHash.of(kind, "", claim.root(), claim)
        : record.source().contentHash();
  }

  /** Takes a link that the record has as it is there. */
  void take(String link) {
    JsonValue value = claim.root().get(link);
    if (value != null) {
      claim.take(value);
    }
  }
}
