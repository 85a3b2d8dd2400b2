package com.blossomer.gtm.adapter.cli.migration;

import com.blossomer.gtm.adapter.cli.console.CommonOptions;
import com.blossomer.gtm.adapter.cli.console.Confirmation;
import com.blossomer.gtm.adapter.cli.console.Context;
import com.blossomer.gtm.adapter.cli.console.FailureSentences;
import com.blossomer.gtm.adapter.cli.console.JsonOption;
import com.blossomer.gtm.adapter.cli.runtime.CommandFailure;
import com.blossomer.gtm.domain.error.GtmException;
import com.blossomer.gtm.domain.model.migration.InvitedUser;
import com.blossomer.gtm.domain.model.transfer.UndoReport;
import com.blossomer.gtm.domain.port.in.UseCases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "undo",
    description =
        "Take back what users imported by their invitations; what was edited since stays, and is"
            + " counted.",
    footer = {
      "  blossomer migrate undo --user ada@example.com",
      "  blossomer migrate undo --batch 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12 --yes",
      "  blossomer migrate undo --all --force --yes"
    })
final class MigrateUndo implements Runnable {
  private static final List<String> COLUMNS =
      List.of("user", "outcome", "removed", "kept", "error");

  private final Context context;
  @Mixin private CommonOptions common;
  @Mixin private JsonOption json;
  @Mixin private Invitations invitations;

  @Option(names = "--all", description = "Of everybody who was invited.")
  private boolean all;

  @Option(names = "--force", description = "Take also what was edited since.")
  private boolean force;

  @Option(names = "--yes", description = "Do it without asking.")
  private boolean yes;

  MigrateUndo(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    if (all == invitations.areNamed()) {
      throw CommandFailure.wrongUsage("Give either --user or --batch, or --all.");
    }
    Confirmation confirmation = new Confirmation(context.terminal(), yes);
    confirmation.requirePossible();
    List<Map<String, Object>> outcomes =
        context.withUseCases(common, useCases -> undoAll(useCases, confirmation));
    context.printer(json).rows(COLUMNS, outcomes);
    long left = outcomes.stream().filter(row -> !"undone".equals(row.get("outcome"))).count();
    if (left > 0) {
      throw CommandFailure.failed(
          left
              + " of "
              + outcomes.size()
              + " were not undone, or not wholly: what was edited since is taken only by --force.");
    }
  }

  private List<Map<String, Object>> undoAll(UseCases useCases, Confirmation confirmation) {
    List<InvitedUser> imported =
        invitations.list(useCases).stream()
            .filter(invited -> invited.invitation().importId() != null)
            .toList();
    if (imported.isEmpty()) {
      throw CommandFailure.failed("Nothing was imported there that could be undone.");
    }
    String imports = imported.size() == 1 ? "1 import" : imported.size() + " imports";
    confirmation.require("Undo " + imports + "?");
    List<Map<String, Object>> outcomes = new ArrayList<>();
    for (InvitedUser invited : imported) {
      outcomes.add(undo(useCases, invited));
    }
    return outcomes;
  }

  private Map<String, Object> undo(UseCases useCases, InvitedUser invited) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("user", MigrateStatus.label(invited));
    row.put("importId", invited.invitation().importId());
    try {
      UndoReport report = useCases.migrations().undo(Context.OPERATOR, invited.invitation(), force);
      row.put("outcome", report.isUndone() ? "undone" : "partly");
      row.put("removed", report.removed().values().stream().mapToInt(Integer::intValue).sum());
      row.put("kept", report.kept().size());
      row.put("error", null);
    } catch (GtmException e) {
      row.put("outcome", "failed");
      row.put("removed", 0);
      row.put("kept", null);
      row.put("error", FailureSentences.of(e));
    }
    return row;
  }
}
