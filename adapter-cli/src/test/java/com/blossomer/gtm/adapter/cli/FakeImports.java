package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.OutputStream;

/** Imports that only take dumps. */
@FunctionalInterface
interface FakeImports extends ImportUseCases {

  @Override
  default ImportReport previewForNewUser(
      Caller admin, NewUser user, byte[] dump, ImportOptions options) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default Page<ImportSummary> list(Caller caller, PageRequest page) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default StoredReport get(Caller caller, ImportId id) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default ImportReport importFor(
      Caller admin, UserId user, byte[] dump, ImportOptions options, ImportProgress progress) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default Page<Kept<Leftover>> leftovers(Caller caller, KeptFilter filter, PageRequest page) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default Page<Kept<Quarantined>> quarantine(Caller caller, KeptFilter filter, PageRequest page) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default void original(Caller caller, ImportId id, OutputStream target) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default UndoReport undo(Caller caller, ImportId id, boolean force) {
    throw new AssertionError("no command asks this");
  }
}
