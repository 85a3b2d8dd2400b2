package com.blossomer.gtm.bootstrap.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BinaryArchiveTest {

  @Test
  void findsTheArchiveOfThisMachine() throws Exception {
    assertThat(BinaryArchive.forThisMachine().checksum()).matches("[0-9a-f]{8}");
  }

  @Test
  void saysInOneSentenceThatThereIsNone() {
    assertThatThrownBy(() -> BinaryArchive.named("Windows 11", "amd64"))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessage(
            "There is no embedded PostgreSQL for Windows 11 on amd64: name a database with"
                + " --database-url.");
  }
}
