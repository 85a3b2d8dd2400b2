package com.blossomer.gtm.bootstrap.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetersTest {

  @Test
  void measuresTheProcessAndSaysWhatRuns() {
    try (Meters meters = Meters.start()) {
      assertThat(meters.registry().scrape())
          .contains("jvm_memory_used_bytes{area=\"heap\"")
          .contains("jvm_threads_live_threads ")
          .contains("jvm_gc_")
          .contains("process_uptime_seconds ")
          .contains("process_files_open_files ")
          .contains("system_cpu_count ")
          .contains("blossomer_build_info{java=\"" + Runtime.version() + "\",version=\"");
    }
  }
}
