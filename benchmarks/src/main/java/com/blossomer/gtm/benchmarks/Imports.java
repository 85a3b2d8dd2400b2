package com.blossomer.gtm.benchmarks;

import com.blossomer.gtm.domain.testing.LargeDump;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;

/**
 * Rows a second that the import of a dump stores, parsing and report included, in comparison with
 * COPY of the same rows by the server itself into the same tables, without Row-Level Security. Each
 * round does both, one after the other, for users of their own.
 */
final class Imports {

  private static final int ACCOUNTS = 200;
  private static final int WARM_UP = 2;
  private static final double TARGET = 0.4;

  private final Path checkout;
  private final PrintStream out;
  private final JsonMapper json = new JsonMapper();

  Imports(Path checkout, PrintStream out) {
    this.checkout = checkout;
    this.out = out;
  }

  /** Measures so many rounds; tells whether the median of the ratio meets the target. */
  boolean measure(int rounds, Path results) throws IOException, SQLException {
    String dump = new String(LargeDump.of(ACCOUNTS), StandardCharsets.UTF_8);
    Path data = Files.createTempDirectory("blossomer-benchmark");
    double[] ratios = new double[rounds];
    ObjectNode document = json.createObjectNode().put("target", TARGET);
    document.put("dumpBytes", dump.length()).put("accounts", ACCOUNTS);
    out.printf("%10s %12s %12s %8s%n", "rows", "import/s", "COPY/s", "ratio");
    try (BenchmarkServer server = BenchmarkServer.start(checkout, data);
        CopiedRows rows = CopiedRows.connect(data)) {
      for (int round = -WARM_UP; round < rounds; round++) {
        String importing = user(server, "importing-" + round);
        String copied = user(server, "copied-" + round);
        long begin = System.nanoTime();
        importDump(new Client(server.url(), server.token("importing-" + round)), dump);
        double importSeconds = (System.nanoTime() - begin) / 1e9;
        long count = rows.write(importing, copied);
        begin = System.nanoTime();
        rows.copy();
        double copySeconds = (System.nanoTime() - begin) / 1e9;
        if (round >= 0) {
          ratios[round] = copySeconds / importSeconds;
          out.printf(
              "%,10d %,12.0f %,12.0f %8.2f%n",
              count, count / importSeconds, count / copySeconds, ratios[round]);
          document
              .withArray("rounds")
              .addObject()
              .put("rows", count)
              .put("importSeconds", importSeconds)
              .put("copySeconds", copySeconds);
        }
      }
    }
    return report(ratios, document, results);
  }

  private boolean report(double[] ratios, ObjectNode document, Path results) throws IOException {
    Arrays.sort(ratios);
    double median = ratios[ratios.length / 2];
    double lowest = ratios[0];
    double highest = ratios[ratios.length - 1];
    out.printf(
        "import / COPY: median %.2f, from %.2f to %.2f%s%n",
        median, lowest, highest, median >= TARGET ? "" : "  <-- below the target of " + TARGET);
    document.put("ratioMedian", median).put("ratioLowest", lowest).put("ratioHighest", highest);
    json.writerWithDefaultPrettyPrinter().writeValue(results.toFile(), document);
    return median >= TARGET;
  }

  /** The id of a user, who is made at the first request. */
  private String user(BenchmarkServer server, String name) throws IOException {
    HttpResponse<byte[]> answer =
        new Client(server.url(), server.token(name)).send("GET", "/api/me", Map.of(), "");
    return json.readTree(answer.body()).at("/user/id").asText();
  }

  private void importDump(Client client, String dump) throws IOException {
    HttpResponse<byte[]> answer =
        client.send("POST", "/api/imports", Map.of("Content-Type", "application/json"), dump);
    JsonNode report = json.readTree(answer.body());
    if (answer.statusCode() >= 300 || !report.path("balanced").asBoolean()) {
      throw new IOException("The import was answered " + answer.statusCode() + ": " + report);
    }
  }
}
