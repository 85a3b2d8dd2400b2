package example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InMemoryProgramTest {

  @Test
  void printsTheNumberOfAccounts() {
    PrintStream console = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      InMemoryProgram.main(new String[0]);
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("1");
  }

  @Test
  void staysBelowTwentyLines() throws Exception {
    assertThat(Files.readAllLines(Path.of("src/main/java/example/InMemoryProgram.java")))
        .hasSizeLessThan(20);
  }
}
