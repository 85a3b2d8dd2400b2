package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.adapter.cli.console.Printer;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an undo took back, as the command line shows it. */
record UndoView(UndoReport report) {
  private static final List<String> COLUMNS = List.of("kind", "id", "name", "reason", "detail");

  /** The members that the API gives. */
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("importId", report.importId());
    members.put("undone", report.isUndone());
    Map<String, Object> removed = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      removed.put(kind.collection(), report.removed().getOrDefault(kind, 0));
    }
    members.put("removed", removed);
    members.put("kept", report.kept().stream().map(UndoView::of).toList());
    members.put("forced", report.forced().stream().map(UndoView::of).toList());
    return members;
  }

  void printForPerson(Printer printer) {
    int removed = report.removed().values().stream().mapToInt(Integer::intValue).sum();
    String records = removed == 1 ? "1 record" : removed + " records";
    printer.line(
        report.isUndone()
            ? "Took back the import " + report.importId() + " with " + records + "."
            : "Took back " + records + " of the import " + report.importId() + "; these stay:");
    notes(printer, report.kept());
    if (!report.forced().isEmpty()) {
      printer.line("");
      printer.line("Without --force these would have stayed:");
      notes(printer, report.forced());
    }
  }

  private static void notes(Printer printer, List<UndoNote> notes) {
    if (!notes.isEmpty()) {
      printer.line("");
      printer.table(COLUMNS, notes.stream().map(UndoView::of).toList());
    }
  }

  private static Map<String, Object> of(UndoNote note) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", note.id().kind().word());
    members.put("id", note.id().value());
    members.put("name", note.name());
    members.put("reason", note.reason().word());
    members.put("detail", note.reason().sentence());
    return members;
  }
}
