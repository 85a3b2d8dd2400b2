package com.blossomer.gtm.adapter.cli;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.ImportUseCases;

/** Imports that only take dumps. */
@FunctionalInterface
interface FakeImports extends ImportUseCases {

  @Override
  default Page<ImportSummary> list(Caller caller, PageRequest page) {
    throw new AssertionError("no command asks this");
  }

  @Override
  default StoredReport get(Caller caller, ImportId id) {
    throw new AssertionError("no command asks this");
  }
}
