package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.time.Instant;
import java.util.UUID;

/** What all new records of one import have in common. */
record Stamp(ImportId importId, Instant now, IdGenerator ids) {
  UUID nextId() {
    return ids.next();
  }

  Version firstVersion() {
    return new Version(1, ids.next().getLeastSignificantBits());
  }
}
