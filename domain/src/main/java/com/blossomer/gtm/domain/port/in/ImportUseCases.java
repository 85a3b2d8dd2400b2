package com.blossomer.gtm.domain.port.in;

import com.blossomer.gtm.domain.error.Conflict;
import com.blossomer.gtm.domain.error.Invalid;
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
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Takes over what a browser of the old app held. */
public interface ImportUseCases {

  /** The largest dump, in bytes. */
  int MAX_BYTES = 50 * 1024 * 1024;

  /**
   * Imports a dump, as {@code JSON.stringify(localStorage)} gives it, in one transaction. Importing
   * it again adds nothing.
   *
   * @param dump the bytes as they came
   * @param progress is told how far it is
   * @throws Invalid when the dump as a whole cannot be read
   * @throws Conflict when the browser was signed in as somebody else, unless that is forced
   */
  ImportReport importDump(
      Caller caller, byte[] dump, ImportOptions options, ImportProgress progress);

  /** Imports a dump, and tells nobody how far it is. */
  default ImportReport importDump(Caller caller, byte[] dump, ImportOptions options) {
    return importDump(caller, dump, options, ImportProgress.NONE);
  }

  /**
   * Imports a dump for another user, as an administrator; the audit log tells of it.
   *
   * @throws NotFound when there is no such user
   * @throws Conflict when the user is disabled
   */
  ImportReport importFor(
      Caller admin, UserId user, byte[] dump, ImportOptions options, ImportProgress progress);

  /**
   * Tells what the import of a dump would do for a user who is yet to be created.
   *
   * @throws Invalid when the dump as a whole cannot be read
   * @throws Conflict when it is somebody else's
   */
  ImportReport previewForNewUser(Caller admin, NewUser user, byte[] dump, ImportOptions options);

  /**
   * The report of the caller's import that took exactly these bytes, unless it was taken back: a
   * quick look, before a dump is read again that was imported already.
   *
   * @param receivedSha256 of the bytes, in hexadecimal
   */
  default Optional<StoredReport> findImported(Caller caller, String receivedSha256) {
    Optional<PageRequest> next = Optional.of(PageRequest.first(PageRequest.MAX));
    while (next.isPresent()) {
      Page<ImportSummary> page = list(caller, next.get());
      Optional<ImportSummary> equal =
          page.items().stream()
              .filter(summary -> summary.receivedSha256().equals(receivedSha256))
              .filter(summary -> summary.undoneAt() == null)
              .findFirst();
      if (equal.isPresent()) {
        return Optional.of(get(caller, equal.get().id()));
      }
      next = page.next().map(key -> new PageRequest(PageRequest.MAX, key));
    }
    return Optional.empty();
  }

  /** The imports of the caller, the oldest first. */
  Page<ImportSummary> list(Caller caller, PageRequest page);

  /**
   * What an import did.
   *
   * @throws NotFound when the caller has no such import
   */
  StoredReport get(Caller caller, ImportId id);

  /**
   * What found no field, the oldest import first.
   *
   * @throws NotFound when the caller has no import that the filter names
   */
  Page<Kept<Leftover>> leftovers(Caller caller, KeptFilter filter, PageRequest page);

  /**
   * What could not be read as a record, the oldest import first.
   *
   * @throws NotFound when the caller has no import that the filter names
   */
  Page<Kept<Quarantined>> quarantine(Caller caller, KeptFilter filter, PageRequest page);

  /**
   * Writes the archived bytes as they came, but for the values of secrets, which are blank.
   *
   * @param target is flushed, but not closed
   * @throws NotFound when the caller has no such import
   */
  void original(Caller caller, ImportId id, OutputStream target) throws IOException;

  /**
   * Takes back what an import created and nobody edited since, in one transaction. What has
   * something below it that stays, or that the import did not create, counts as edited. When
   * nothing is kept the import goes as a whole, and can be done again as if it had never been.
   *
   * @param force takes what was edited, and what is below it, as well
   * @throws NotFound when the caller has no such import
   */
  UndoReport undo(Caller caller, ImportId id, boolean force);
}
