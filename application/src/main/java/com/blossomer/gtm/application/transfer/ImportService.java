package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.error.NotFound;
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
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.Scope;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import com.blossomer.gtm.domain.port.out.IdGenerator;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.port.out.Transactions;
import com.blossomer.gtm.domain.port.out.UserRepository;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Imports dumps, and tells and takes back what was imported. */
public final class ImportService implements ImportUseCases {

  /** Lets an administrator import in the place of a user. */
  @FunctionalInterface
  public interface ForAnother {
    Caller importer(Caller admin, UserId user, boolean dryRun);
  }

  private final Function<JsonObject, Optional<ShapeReader>> shapes;
  private final Transactions transactions;
  private final ImportArchive archive;
  private final DumpOwners owners;
  private final ForAnother forAnother;
  private final Clock clock;
  private final IdGenerator ids;

  public ImportService(
      Transactions transactions,
      ImportArchive archive,
      UserRepository users,
      ForAnother forAnother,
      Clock clock,
      IdGenerator ids) {
    this(transactions, archive, users, forAnother, clock, ids, Shapes::readerOf);
  }

  /** Reads records by another table than {@link Shapes}. */
  ImportService(
      Transactions transactions,
      ImportArchive archive,
      UserRepository users,
      ForAnother forAnother,
      Clock clock,
      IdGenerator ids,
      Function<JsonObject, Optional<ShapeReader>> shapes) {
    this.shapes = shapes;
    this.transactions = transactions;
    this.archive = archive;
    this.owners = new DumpOwners(users);
    this.forAnother = forAnother;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public ImportReport importDump(
      Caller caller, byte[] dump, ImportOptions options, ImportProgress progress) {
    boolean dryRun = options.dryRun();
    Access access = caller.require(dryRun ? Scope.READ : Scope.WRITE);
    Dump read = Dump.read(dump);
    if (!options.force()) {
      owners.requireOwn(access, dump);
    }
    ImportRun run =
        new ImportRun(
            read,
            ExportDocument.in(dump, read),
            dryRun ? new byte[0] : read.archive(),
            options,
            progress,
            shapes);
    return transactions.inTransaction(
        access,
        repositories ->
            run.store(access, repositories, new Stamp(new ImportId(ids.next()), now(), ids)));
  }

  @Override
  public ImportReport importFor(
      Caller admin, UserId user, byte[] dump, ImportOptions options, ImportProgress progress) {
    Caller importer = forAnother.importer(admin, user, options.dryRun());
    return importDump(importer, dump, options, progress);
  }

  @Override
  public ImportReport previewForNewUser(
      Caller admin, NewUser user, byte[] dump, ImportOptions options) {
    admin.require(Scope.ADMIN);
    return new NewcomerPreview(clock, ids).of(user, dump, options);
  }

  @Override
  public Page<ImportSummary> list(Caller caller, PageRequest page) {
    return archive.list(caller.require(Scope.READ), page);
  }

  @Override
  public StoredReport get(Caller caller, ImportId id) {
    return archive
        .find(caller.require(Scope.READ), id)
        .orElseThrow(() -> new NotFound("There is no such import."));
  }

  @Override
  public Page<Kept<Leftover>> leftovers(Caller caller, KeptFilter filter, PageRequest page) {
    requireImport(caller, filter);
    return archive.leftovers(caller.require(Scope.READ), filter, page);
  }

  @Override
  public Page<Kept<Quarantined>> quarantine(Caller caller, KeptFilter filter, PageRequest page) {
    requireImport(caller, filter);
    return archive.quarantine(caller.require(Scope.READ), filter, page);
  }

  private void requireImport(Caller caller, KeptFilter filter) {
    if (filter.importId() != null) {
      get(caller, filter.importId());
    }
  }

  @Override
  public void original(Caller caller, ImportId id, OutputStream target) throws IOException {
    Access access = caller.require(Scope.READ);
    try {
      transactions.inTransaction(
          access,
          repositories -> {
            try {
              ArchivedBytes.writeTo(target, repositories.imports(), access, id);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return null;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public UndoReport undo(Caller caller, ImportId id, boolean force) {
    Access access = caller.require(Scope.WRITE);
    return transactions.inTransaction(
        access, repositories -> new ImportUndo(access, repositories, now()).run(id, force));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
