package com.blossomer.gtm.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.adapter.http.testing.TestApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the old API names calls that there are. */
class OldApiPageTest {

  private static final Path PAGE = Path.of("../docs/from-the-old-api.md");
  private static final Pattern CALL = Pattern.compile("`([A-Z]+) (/[^`?]*)(?:\\?([^`]*))?`");

  @Test
  void everyCallThatTakesAnOldOnesPlaceIsInTheContract() throws IOException {
    Set<String> known = TestApi.contract().operations();
    Set<String> named = new TreeSet<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split(" \\| ");
      if (cells.length > 2 && cells[0].matches("\\| `[A-Z]+ /.*")) {
        Matcher call = CALL.matcher(cells[1]);
        while (call.find()) {
          String operation = call.group(1) + " " + call.group(2);
          named.add(operation);
          assertThat(known).contains(operation);
          if (call.group(3) != null) {
            Set<String> parameters = TestApi.contract().parameters(call.group(1), call.group(2));
            assertThat(parameters).contains(call.group(3).replaceAll("=[^&]*", "").split("&"));
          }
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(20);
  }
}
