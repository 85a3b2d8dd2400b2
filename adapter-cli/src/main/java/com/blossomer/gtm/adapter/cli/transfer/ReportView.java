package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of an import as the command line shows it. */
record ReportView(ImportReport report) {

  void print(Printer printer) {
    printer.parts(members(), () -> printForPerson(printer));
  }

  void printForPerson(Printer printer) {
    printer.line(sentence());
    printer.line("");
    printer.table(List.of("kind", "created", "merged"), entityRows());
    printer.line("");
    printer.table(
        List.of(
            "key", "verdict", "found", "stored", "merged", "leftover", "quarantined", "ignored"),
        report.keys().stream().map(ReportView::of).toList());
    if (!report.decisions().isEmpty()) {
      printer.line("");
      printer.table(
          List.of("decision", "key", "path", "detail"),
          report.decisions().stream().map(ReportView::row).toList());
    }
  }

  private String sentence() {
    int created = report.entities().values().stream().mapToInt(EntityCount::created).sum();
    String records = created == 1 ? "1 record" : created + " records";
    String balance = report.balanced() ? "" : " The balance of its values does not add up.";
    return report.dryRun()
        ? "Would create " + records + "; nothing was stored." + balance
        : "Created " + records + " by the import " + report.importId() + "." + balance;
  }

  /** The members that the API gives. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("importId", report.importId());
    members.put("dryRun", report.dryRun());
    members.put("balanced", report.balanced());
    members.put("keys", report.keys().stream().map(ReportView::of).toList());
    members.put("entities", SummaryView.counts(report.entities()));
    members.put("decisions", report.decisions().stream().map(ReportView::of).toList());
    return members;
  }

  private List<Map<String, Object>> entityRows() {
    return List.of(EntityKind.values()).stream().map(this::entityRow).toList();
  }

  private Map<String, Object> entityRow(EntityKind kind) {
    EntityCount count = report.entities().getOrDefault(kind, new EntityCount(0, 0));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", kind.collection());
    row.put("created", count.created());
    row.put("merged", count.merged());
    return row;
  }

  private static Map<String, Object> of(KeyBalance balance) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("key", balance.key());
    members.put("verdict", balance.verdict().word());
    members.put("found", balance.found());
    members.put("stored", balance.stored());
    members.put("merged", balance.merged());
    members.put("leftover", balance.leftover());
    members.put("quarantined", balance.quarantined());
    members.put("ignored", balance.ignored());
    return members;
  }

  private static Map<String, Object> of(Decision decision) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", decision.code());
    members.put("key", decision.key());
    members.put("path", decision.path());
    members.put("detail", decision.detail());
    return members;
  }

  private static Map<String, Object> row(Decision decision) {
    Map<String, Object> row = new LinkedHashMap<>(of(decision));
    row.put("decision", decision.code());
    return row;
  }
}
