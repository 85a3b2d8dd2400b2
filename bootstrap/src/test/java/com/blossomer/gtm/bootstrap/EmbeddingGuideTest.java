package com.blossomer.gtm.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide shows the examples as they are; the build runs them. */
class EmbeddingGuideTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/example/InMemoryProgram.java",
        "src/test/java/example/MapCompanyRepositoryTest.java",
        "src/main/java/example/HostOnPostgres.java"
      })
  void showsTheExampleAsItIs(String example) throws IOException {
    String guide = Files.readString(Path.of("../docs/embedding.md"));

    assertThat(guide)
        .contains(
            "```java\n" + Files.readString(Path.of("../examples/embedding", example)) + "```");
  }
}
