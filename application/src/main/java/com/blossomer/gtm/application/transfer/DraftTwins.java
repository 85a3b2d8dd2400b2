package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Source;
import java.util.UUID;

/**
 * Settles a draft of a record that is stored already, from another draft or from elsewhere: each
 * has an id and a time of its own, which must not be lost.
 */
final class DraftTwins {
  private DraftTwins() {}

  /**
   * Settles all leaves of a draft whose content is stored.
   *
   * @param source that of the stored record
   */
  static void settle(Candidate twin, UUID id, Source source, Journal journal) {
    if (twin.originalId().equals(source.originalId())) {
      twin.claim().settleAll(twin.ledger(), Fate.MERGED);
      return;
    }
    DraftLayers layers = twin.draft().layers();
    for (JsonObject.Member member : layers.whole().members()) {
      JsonValue value = member.value();
      boolean isSame =
          layers.isLayer(value)
              || member.name().equals("entityType")
              || Draft.idOf(value).equals(source.originalTimestamp());
      if (isSame) {
        twin.ledger().settle(value, Fate.MERGED);
      } else {
        journal.keepOther(twin.kind(), id, twin.ledger(), value);
      }
    }
  }
}
