package com.blossomer.gtm.bootstrap.observation;

import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.NewUser;
import com.blossomer.gtm.domain.model.user.UserId;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/** Imports that are timed, and counted by what became of the keys and leaves of the dumps. */
public final class MeasuredImports implements ImportUseCases {
  private final ImportUseCases imports;
  private final MeterProvider<Timer> durations;
  private final MeterProvider<Counter> keys;
  private final MeterProvider<Counter> leaves;

  public MeasuredImports(ImportUseCases imports, MeterRegistry registry) {
    this.imports = imports;
    durations =
        Timer.builder("blossomer.imports").description("Imports of dumps").withRegistry(registry);
    keys =
        Counter.builder("blossomer.import.keys")
            .description("Keys of imported dumps, by what became of them")
            .withRegistry(registry);
    leaves =
        Counter.builder("blossomer.import.leaves")
            .description("Leaves of imported dumps, by where they went")
            .withRegistry(registry);
  }

  @Override
  public ImportReport importDump(
      Caller caller, byte[] dump, ImportOptions options, ImportProgress progress) {
    return measured(options, () -> imports.importDump(caller, dump, options, progress));
  }

  @Override
  public ImportReport importFor(
      Caller admin, UserId user, byte[] dump, ImportOptions options, ImportProgress progress) {
    return measured(options, () -> imports.importFor(admin, user, dump, options, progress));
  }

  private ImportReport measured(ImportOptions options, Supplier<ImportReport> work) {
    Timer.Sample sample = Timer.start();
    String outcome = "failed";
    try {
      ImportReport report = work.get();
      outcome = options.dryRun() ? "planned" : "done";
      if (!options.dryRun()) {
        report.keys().forEach(this::count);
      }
      return report;
    } catch (GtmException e) {
      outcome = "refused";
      throw e;
    } finally {
      sample.stop(durations.withTags("outcome", outcome));
    }
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

  private void count(KeyBalance key) {
    keys.withTags("verdict", key.verdict().word()).increment();
    leaves.withTags("fate", "stored").increment(key.stored());
    leaves.withTags("fate", "merged").increment(key.merged());
    leaves.withTags("fate", "leftover").increment(key.leftover());
    leaves.withTags("fate", "quarantined").increment(key.quarantined());
    leaves.withTags("fate", "ignored").increment(key.ignored());
  }
}
