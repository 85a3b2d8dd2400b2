package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.FailureSentences;
import com.blossomer.gtm.adapter.cli.owner.DumpOwner;
import com.blossomer.gtm.adapter.cli.owner.DumpUsers;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.User;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports one dump after the other, each in a transaction of its own; one that fails, alone. */
final class BulkImport {
  private static final String PURPOSE = "blossomer import";

  private final UseCases useCases;
  private final DumpUsers users;
  private final ImportOptions options;
  private final Consumer<Throwable> unexpected;

  /**
   * @param unexpected takes note of failures that should not be
   */
  BulkImport(
      UseCases useCases, DumpUsers users, ImportOptions options, Consumer<Throwable> unexpected) {
    this.useCases = useCases;
    this.users = users;
    this.options = options;
    this.unexpected = unexpected;
  }

  BulkOutcome run(BulkItem item) {
    String user = null;
    try {
      DumpOwner owner = item.owner().get();
      user = owner.label();
      byte[] dump = item.content().read();
      return options.dryRun() ? plan(item, owner, dump) : store(item, owner, dump);
    } catch (RuntimeException | IOException | OutOfMemoryError | StackOverflowError e) {
      return failed(item, user, e);
    }
  }

  private BulkOutcome store(BulkItem item, DumpOwner owner, byte[] dump) {
    if (users.findOrPlan(owner).isEmpty()) {
      // a dump that cannot be imported leaves no user without data behind
      preview(owner, dump);
    }
    DumpUsers.Found found = users.require(owner);
    Caller caller = actFor(found.user());
    Optional<StoredReport> before =
        options.restoreDeleted()
            ? Optional.empty()
            : useCases.imports().findImported(caller, sha256(dump));
    ImportReport report =
        before
            .map(StoredReport::report)
            .orElseGet(() -> useCases.imports().importDump(caller, dump, options));
    BulkOutcome.Kind kind =
        before.isPresent() ? BulkOutcome.Kind.UNCHANGED : BulkOutcome.Kind.IMPORTED;
    return new BulkOutcome(item.file(), owner.label(), kind, found.created(), null, report);
  }

  private BulkOutcome plan(BulkItem item, DumpOwner owner, byte[] dump) {
    Optional<User> user = users.findOrPlan(owner);
    ImportReport report =
        user.isPresent()
            ? useCases.imports().importDump(actFor(user.get()), dump, options)
            : preview(owner, dump);
    return new BulkOutcome(
        item.file(), owner.label(), BulkOutcome.Kind.PLANNED, user.isEmpty(), null, report);
  }

  private ImportReport preview(DumpOwner owner, byte[] dump) {
    return useCases.imports().previewForNewUser(Context.OPERATOR, owner.newUser(), dump, options);
  }

  private Caller actFor(User user) {
    return useCases.users().actFor(Context.OPERATOR, user.id().toString(), PURPOSE);
  }

  private BulkOutcome failed(BulkItem item, String user, Throwable cause) {
    if (!FailureSentences.isKnown(cause) && !(cause instanceof IOException)) {
      unexpected.accept(cause);
    }
    BulkOutcome.Failure failure = new BulkOutcome.Failure(code(cause), sentence(cause));
    return new BulkOutcome(item.file(), user, BulkOutcome.Kind.FAILED, false, failure, null);
  }

  private static String code(Throwable cause) {
    if (cause instanceof Invalid invalid) {
      return invalid.violations().get(0).code();
    }
    if (cause instanceof GtmException known) {
      return known.code();
    }
    return FailureSentences.isKnown(cause)
        ? "refused"
        : cause instanceof IOException ? "unreadable" : "internal";
  }

  private static String sentence(Throwable cause) {
    if (cause instanceof IOException) {
      return "It cannot be read: " + cause.getMessage() + ".";
    }
    return cause instanceof OutOfMemoryError
        ? "It needs more memory than there is: import it with --jobs 1, or give Java more."
        : FailureSentences.of(cause);
  }

  private static String sha256(byte[] dump) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(dump));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
