package com.blossomer.gtm.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.bootstrap.settings.SettingsReader;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenAddressTest {

  @TempDir private Path directory;

  @Test
  void tellsWhetherOnlyThisMachineReachesTheServer() {
    assertThat(isForThisMachineOnly(Map.of())).isTrue();
    assertThat(isForThisMachineOnly(Map.of("BLOSSOMER_HOST", "localhost"))).isTrue();
    assertThat(isForThisMachineOnly(Map.of("BLOSSOMER_HOST", "::1"))).isTrue();
    assertThat(isForThisMachineOnly(Map.of("BLOSSOMER_HOST", "0.0.0.0"))).isFalse();
    assertThat(isForThisMachineOnly(Map.of("BLOSSOMER_HOST", "192.0.2.1"))).isFalse();
    assertThat(isForThisMachineOnly(Map.of("BLOSSOMER_PUBLIC_URL", "https://gtm.example.com")))
        .isFalse();
  }

  private boolean isForThisMachineOnly(Map<String, String> environment) {
    return ListenAddress.isForThisMachineOnly(
        new SettingsReader(environment, directory).read(Map.of()));
  }
}
