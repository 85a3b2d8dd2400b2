package com.blossomer.gtm.adapter.http.testing;

import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.memory.InMemoryStore;
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
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Imports whose steps go through a test first; otherwise the real ones. */
public final class ReplacedImports implements ImportUseCases {

  private final ImportUseCases imports;
  private final UnaryOperator<ImportProgress> steps;

  private ReplacedImports(ImportUseCases imports, UnaryOperator<ImportProgress> steps) {
    this.imports = imports;
    this.steps = steps;
  }

  /** An application in memory with such imports. */
  public static Blossomer inMemory(UnaryOperator<ImportProgress> steps) {
    return Blossomer.builder()
        .store(new InMemoryStore())
        .importDecorator(imports -> new ReplacedImports(imports, steps))
        .build();
  }

  @Override
  public ImportReport importDump(
      Caller caller, byte[] dump, ImportOptions options, ImportProgress progress) {
    return imports.importDump(caller, dump, options, steps.apply(progress));
  }

  @Override
  public ImportReport importFor(
      Caller admin, UserId user, byte[] dump, ImportOptions options, ImportProgress progress) {
    return imports.importFor(admin, user, dump, options, steps.apply(progress));
  }

  @Override
  public ImportReport previewForNewUser(
      Caller admin, NewUser user, byte[] dump, ImportOptions options) {
    return imports.previewForNewUser(admin, user, dump, options);
  }

  @Override
  public Page<ImportSummary> list(Caller caller, PageRequest page) {
    return imports.list(caller, page);
  }

  @Override
  public StoredReport get(Caller caller, ImportId id) {
    return imports.get(caller, id);
  }

  @Override
  public Page<Kept<Leftover>> leftovers(Caller caller, KeptFilter filter, PageRequest page) {
    return imports.leftovers(caller, filter, page);
  }

  @Override
  public Page<Kept<Quarantined>> quarantine(Caller caller, KeptFilter filter, PageRequest page) {
    return imports.quarantine(caller, filter, page);
  }

  @Override
  public void original(Caller caller, ImportId id, OutputStream target) throws IOException {
    imports.original(caller, id, target);
  }

  @Override
  public UndoReport undo(Caller caller, ImportId id, boolean force) {
    return imports.undo(caller, id, force);
  }
}
