package com.blossomer.gtm.adapter.persistence.transfer;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.transfer.JdbiImportArchive.KindCount;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;

/** Reads what imports did, without the bytes that they took. */
final class ImportReports {

  /** An import without its lists. */
  private record Head(Instant importedAt, String received, String archived, Instant undoneAt) {

    static Head of(ResultSet row) throws SQLException {
      return new Head(
          row.getObject(1, OffsetDateTime.class).toInstant(),
          row.getString(2),
          row.getString(3),
          ImportRows.time(row, "undone_at"));
    }
  }

  private static final String PAGE =
      """
      select i.id, i.imported_at, i.received_sha256, i.undone_at, i.balanced, c.kind, c.created, c.merged
      from (
        select r.id, r.user_id, r.imported_at, r.received_sha256, r.undone_at,
          not exists (
            select 1 from import_keys k
            where k.user_id = r.user_id and k.import_id = r.id
              and k.stored + k.merged + k.leftover + k.quarantined + k.ignored <> k.found
          ) as balanced
        from imports r
        where r.user_id = ? %s
        order by r.imported_at, r.id limit ?
      ) as i
      left join import_entity_counts c on c.user_id = i.user_id and c.import_id = i.id
      order by i.imported_at, i.id, c.position""";

  private final Session session;

  ImportReports(Session session) {
    this.session = session;
  }

  Page<ImportSummary> list(Access access, PageRequest request) {
    String afterKey = "and (r.imported_at, r.id) > (?::timestamptz, ?)";
    List<Argument> arguments = new ArrayList<>();
    arguments.add(uuid(access.userId().value()));
    request
        .after()
        .ifPresent(
            after -> {
              arguments.add(time(after.time()));
              arguments.add(uuid(after.id()));
            });
    arguments.add(number(request.limit() + 1));
    SqlText text = SqlText.named("import.page");
    Slot<List<ImportSummary>> summaries =
        text.query(
            PAGE.formatted(request.after().isPresent() ? afterKey : ""),
            ImportReports::summaries,
            arguments);
    return Page.of(
        session.run(access, text).get(summaries),
        request.limit(),
        summary -> PageKey.at(summary.importedAt(), summary.id().value()));
  }

  Optional<StoredReport> find(Access access, ImportId id) {
    UUID owner = access.userId().value();
    SqlText text = SqlText.named("import.report");
    Slot<List<KeyBalance>> keys = JdbiImportArchive.KEYS.select(text, owner, id.value());
    Slot<List<KindCount>> counts = JdbiImportArchive.COUNTS.select(text, owner, id.value());
    Slot<List<Decision>> decisions = JdbiImportArchive.DECISIONS.select(text, owner, id.value());
    Slot<Optional<Head>> head =
        text.query(
            """
            select imported_at, received_sha256, archived_sha256, undone_at
            from imports where user_id = ? and id = ?""",
            rows -> rows.next() ? Optional.of(Head.of(rows)) : Optional.empty(),
            uuid(owner),
            uuid(id.value()));
    Results results = session.runConsistently(access, text);
    return results
        .get(head)
        .map(
            found -> {
              List<KeyBalance> balances = results.get(keys);
              ImportReport report =
                  new ImportReport(
                      id,
                      false,
                      balances.stream().allMatch(KeyBalance::isBalanced),
                      balances,
                      results.get(counts).stream()
                          .collect(Collectors.toMap(KindCount::kind, KindCount::count)),
                      results.get(decisions));
              return new StoredReport(
                  report, found.importedAt(), found.received(), found.archived(), found.undoneAt());
            });
  }

  private static List<ImportSummary> summaries(ResultSet rows) throws SQLException {
    List<ImportSummary> summaries = new ArrayList<>();
    while (rows.next()) {
      ImportId id = new ImportId(rows.getObject("id", UUID.class));
      int last = summaries.size() - 1;
      Map<EntityKind, EntityCount> counts = new EnumMap<>(EntityKind.class);
      boolean goesOn = last >= 0 && summaries.get(last).id().equals(id);
      if (goesOn) {
        counts.putAll(summaries.remove(last).entities());
      }
      if (rows.getString("kind") != null) {
        counts.put(ImportRows.kind(rows), ImportRows.count(rows));
      }
      summaries.add(
          new ImportSummary(
              id,
              rows.getObject("imported_at", OffsetDateTime.class).toInstant(),
              rows.getString("received_sha256"),
              rows.getBoolean("balanced"),
              counts,
              ImportRows.time(rows, "undone_at")));
    }
    return summaries;
  }
}
