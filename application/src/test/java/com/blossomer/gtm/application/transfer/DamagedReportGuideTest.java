package com.blossomer.gtm.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide explains the report of the damaged sample as it is. */
class DamagedReportGuideTest {
  private static final ImportReport REPORT = new World().take(World.sample("damaged.json"));

  private static List<String> guide;

  @BeforeAll
  static void readTheGuide() throws IOException {
    guide = Files.readAllLines(Path.of("../docs/import.md"));
  }

  @Test
  void explainsEveryKey() {
    assertThat(rowsAfter("| Key | Verdict | Found |", 8))
        .containsExactlyElementsOf(REPORT.keys().stream().map(key -> row(key)).toList());
  }

  @Test
  void explainsEveryDecision() {
    assertThat(rowsAfter("| Code | Key | Path | What stands there |", 3))
        .containsExactlyElementsOf(REPORT.decisions().stream().map(made -> row(made)).toList());
  }

  private static String row(KeyBalance key) {
    return Stream.of(
            code(key.key(), "(empty)"),
            key.verdict().word(),
            key.found(),
            key.stored(),
            key.merged(),
            key.leftover(),
            key.quarantined(),
            key.ignored())
        .map(Object::toString)
        .reduce("|", (row, cell) -> row + " " + cell + " |");
  }

  private static String row(Decision decision) {
    return Stream.of(
            code(decision.code(), ""), code(decision.key(), "(empty)"), code(decision.path(), ""))
        .reduce("|", (row, cell) -> row + " " + cell + " |")
        .replace("|  |", "| |");
  }

  private static String code(String text, String otherwise) {
    return text.isEmpty() ? otherwise : "`" + text + "`";
  }

  /** The first columns of a table's rows; each has to say more in its last one. */
  private static List<String> rowsAfter(String heading, int columns) {
    List<String> rows =
        guide.stream()
            .dropWhile(line -> !line.startsWith(heading))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertThat(rows).allMatch(row -> !row.split("\\|")[columns + 1].isBlank());
    return rows.stream()
        .map(row -> row.split("\\|", -1))
        .map(
            cells ->
                Stream.of(cells)
                    .skip(1)
                    .limit(columns)
                    .map(String::strip)
                    .reduce("|", (row, cell) -> row + " " + cell + " |")
                    .replace("|  |", "| |"))
        .toList();
  }
}
