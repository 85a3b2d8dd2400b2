package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.AuditStamp;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import java.time.Clock;
import java.time.Instant;

/** Plans an import for somebody who has nothing yet: within a store of its own, in memory. */
final class NewcomerPreview {
  private final Clock clock;
  private final IdGenerator ids;

  NewcomerPreview(Clock clock, IdGenerator ids) {
    this.clock = clock;
    this.ids = ids;
  }

  ImportReport of(NewUser wanted, byte[] dump, ImportOptions options) {
    InMemoryStore store = new InMemoryStore(clock);
    User user = create(store, wanted);
    ImportService imports =
        new ImportService(
            store.transactions(),
            store.repositories().imports(),
            store.users(),
            NewcomerPreview::nobody,
            clock,
            ids);
    return imports.importDump(Caller.trusted(user.id()), dump, options.withDryRun(true));
  }

  private User create(InMemoryStore store, NewUser wanted) {
    Instant now = clock.instant();
    User user =
        new User(
            new UserId(ids.next()),
            wanted.email(),
            wanted.name(),
            wanted.role(),
            wanted.plan(),
            wanted.identity(),
            now,
            null,
            null);
    store.users().create(user, AuditStamp.of(Caller.operator(), now));
    return user;
  }

  private static Caller nobody(Caller admin, UserId user, boolean dryRun) {
    throw new IllegalStateException("a preview is for one user");
  }
}
