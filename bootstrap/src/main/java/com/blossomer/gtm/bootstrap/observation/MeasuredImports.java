package com.blossomer.gtm.bootstrap.observation;

import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.port.in.ImportProgress;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

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
    Timer.Sample sample = Timer.start();
    String outcome = "failed";
    try {
      ImportReport report = imports.importDump(caller, dump, options, progress);
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
  public Page<ImportSummary> list(Caller caller, PageRequest page) {
    return imports.list(caller, page);
  }

  @Override
  public StoredReport get(Caller caller, ImportId id) {
    return imports.get(caller, id);
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
