package com.blossomer.gtm.bootstrap.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.application.Blossomer;
import com.blossomer.gtm.application.memory.InMemoryStore;
import com.blossomer.gtm.domain.error.Invalid;
import com.blossomer.gtm.domain.model.migration.IssuedInvitation;
import com.blossomer.gtm.domain.model.transfer.ImportOptions;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Via;
import com.blossomer.gtm.domain.port.in.UseCases;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasuredImportsTest {
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final Blossomer blossomer =
      Blossomer.builder()
          .store(new InMemoryStore())
          .importDecorator(imports -> new MeasuredImports(imports, meters))
          .build();
  private final Caller ada = blossomer.newLocalUser();
  private final UseCases useCases = blossomer.useCases();

  @Test
  void countsWhatBecameOfADump() throws Exception {
    byte[] dump = Files.readAllBytes(Path.of("../examples/browser-dumps/current.json"));

    useCases.imports().importDump(ada, dump, ImportOptions.DRY_RUN);
    ImportReport report = useCases.imports().importDump(ada, dump, ImportOptions.STORE);

    assertThat(count("planned")).isEqualTo(1);
    assertThat(count("done")).isEqualTo(1);
    double imported =
        meters.get("blossomer.import.keys").tag("verdict", "imported").counter().count();
    assertThat(imported).isPositive();
    double leaves =
        meters.get("blossomer.import.leaves").counters().stream().mapToDouble(c -> c.count()).sum();
    assertThat(leaves).isEqualTo(report.keys().stream().mapToLong(key -> key.found()).sum());
  }

  @Test
  void countsImportsByInvitation() {
    IssuedInvitation invited =
        blossomer
            .migrations()
            .invite(
                Caller.operator(),
                ada.userId(),
                new UUID(0, 1),
                Instant.now().plus(1, ChronoUnit.DAYS));

    blossomer
        .migrations()
        .importDump(invited.secret(), "{}".getBytes(UTF_8), ImportOptions.STORE, Via.LIBRARY);

    assertThat(count("done")).isEqualTo(1);
  }

  @Test
  void countsWhatWasRefused() {
    byte[] noDump = "[]".getBytes(UTF_8);

    assertThatThrownBy(() -> useCases.imports().importDump(ada, noDump, ImportOptions.STORE))
        .isInstanceOf(Invalid.class);

    assertThat(count("refused")).isEqualTo(1);
  }

  private long count(String outcome) {
    return meters.get("blossomer.imports").tag("outcome", outcome).timer().count();
  }
}
