package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Plan;
import com.blossomer.gtm.domain.model.user.Role;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.time.Clock;
import java.time.Instant;

/** Plans an import for somebody who has nothing yet: within a store of its own, in memory. */
final class NewcomerPreview {
  private NewcomerPreview() {}

  static ImportReport of(byte[] dump, Clock clock, IdGenerator ids) {
    Instant now = clock.instant();
    InMemoryStore store = new InMemoryStore(clock);
    UserId id = new UserId(ids.next());
    User newcomer = new User(id, null, null, Role.USER, Plan.FREE, null, now, null, null);
    store.users().create(newcomer, AuditStamp.of(Caller.operator(), now));
    ImportService imports =
        new ImportService(store.transactions(), store.repositories().imports(), clock, ids);
    return imports.importDump(Caller.trusted(id), dump, ImportOptions.DRY_RUN);
  }
}
