package com.blossomer.gtm.adapter.cli.transfer;

import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An import in short, as the command line shows it. */
final class SummaryView {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "importedAt",
          "state",
          "companies",
          "targetAccounts",
          "targetPersonas",
          "campaigns");

  private static final EntityCount NONE = new EntityCount(0, 0);

  private SummaryView() {}

  /** The members that the API gives. */
  static Map<String, Object> of(ImportSummary summary) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", summary.id());
    members.put("importedAt", summary.importedAt());
    members.put("receivedSha256", summary.receivedSha256());
    members.put("balanced", summary.balanced());
    members.put("entities", counts(summary.entities()));
    members.put("state", summary.state().word());
    members.put("undoneAt", summary.undoneAt());
    return members;
  }

  /** A row for a person, with what was created. */
  static Map<String, Object> row(ImportSummary summary) {
    Map<String, Object> row = of(summary);
    for (EntityKind kind : EntityKind.values()) {
      row.put(kind.collection(), summary.entities().getOrDefault(kind, NONE).created());
    }
    return row;
  }

  static Map<String, Object> counts(Map<EntityKind, EntityCount> entities) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (EntityKind kind : EntityKind.values()) {
      EntityCount count = entities.getOrDefault(kind, NONE);
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("created", count.created());
      members.put("merged", count.merged());
      counts.put(kind.collection(), members);
    }
    return counts;
  }
}
