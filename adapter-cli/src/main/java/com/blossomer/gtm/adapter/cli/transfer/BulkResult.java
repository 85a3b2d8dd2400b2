package com.blossomer.gtm.adapter.cli.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.blossomer.gtm.adapter.cli.console.Json;
import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of many dumps. Each one's report goes to a file at once, so that it is there even if
 * the process is killed; kept here are but counts, and what failed.
 */
final class BulkResult {
  private static final List<String> COLUMNS = List.of("file", "user", "error");

  private final OutputStream report;
  private final Map<BulkOutcome.Kind, Integer> counts = new EnumMap<>(BulkOutcome.Kind.class);
  private final List<Map<String, Object>> failures = new ArrayList<>();
  private int usersCreated;

  /**
   * @param report takes a line of JSON for each dump
   */
  BulkResult(OutputStream report) {
    this.report = report;
  }

  synchronized void add(BulkOutcome outcome) {
    counts.merge(outcome.kind(), 1, Integer::sum);
    usersCreated += outcome.created() ? 1 : 0;
    if (outcome.hasFailed()) {
      failures.add(outcome.row());
    }
    try {
      report.write((Json.line(outcome.members()) + "\n").getBytes(UTF_8));
      report.flush();
    } catch (IOException e) {
      throw CommandFailure.failed(
          "The report cannot be written: " + e.getMessage() + "; run it again to go on.", e);
    }
  }

  boolean hasFailures() {
    return !failures.isEmpty();
  }

  void print(Printer printer, List<String> skipped, boolean dryRun) {
    // several jobs end in any order
    failures.sort(comparing(failure -> failure.get("file").toString()));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("dryRun", dryRun);
    members.put("dumps", counts.values().stream().mapToInt(Integer::intValue).sum());
    for (BulkOutcome.Kind kind : BulkOutcome.Kind.values()) {
      members.put(kind.word(), count(kind));
    }
    members.put("usersCreated", usersCreated);
    members.put("skipped", skipped);
    members.put("failures", failures);
    printer.parts(members, () -> printForPerson(printer, skipped, dryRun));
  }

  private void printForPerson(Printer printer, List<String> skipped, boolean dryRun) {
    printer.line(dryRun ? planSentence() : sentence());
    if (!skipped.isEmpty()) {
      printer.line(
          "Not taken, because the names are none of dumps: " + String.join(", ", skipped) + ".");
    }
    if (hasFailures()) {
      printer.line("");
      printer.table(COLUMNS, failures);
    }
  }

  private String sentence() {
    return "Imported "
        + dumps(count(BulkOutcome.Kind.IMPORTED))
        + ", "
        + count(BulkOutcome.Kind.UNCHANGED)
        + " had been imported before, "
        + failures.size()
        + " failed; created "
        + users()
        + ".";
  }

  private String planSentence() {
    return "Would import "
        + dumps(count(BulkOutcome.Kind.PLANNED))
        + " and create "
        + users()
        + "; "
        + failures.size()
        + " would fail. Nothing was stored.";
  }

  private int count(BulkOutcome.Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  private String users() {
    return usersCreated == 1 ? "1 user" : usersCreated + " users";
  }

  private static String dumps(int count) {
    return count == 1 ? "1 dump" : count + " dumps";
  }
}
