package com.blossomer.gtm.adapter.persistence.transfer;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.transfer.ImportTable.RowReader;
import com.blossomer.gtm.domain.model.query.FoldedText;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.user.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/**
 * Reads pages of what imports kept beside the records. A page ends before its parts become too
 * large together. Texts are looked through one by one: no index reaches into them.
 */
final class KeptPages {

  /** What is too much for the page is there without its bytes: it tells that the list goes on. */
  private static final String PAGE =
      """
      select k.import_id, k.imported_at, k.position, %2$s,
        case when k.size <= %5$d or k.size = k.own_size then k.%3$s end as %3$s
      from (
        select l.*, r.imported_at, octet_length(l.%3$s) as own_size,
          sum(octet_length(l.%3$s)::bigint)
            over (order by r.imported_at, l.import_id, l.position) as size
        from %1$s l join imports r on r.id = l.import_id and r.user_id = l.user_id
        where l.user_id = ? %4$s
        order by r.imported_at, l.import_id, l.position limit ?
      ) k
      order by k.imported_at, k.import_id, k.position""";

  /** A table of parts: its columns beside the bytes of each, and the column of those. */
  private record Parts<T>(String table, String columns, String content, RowReader<T> reader) {}

  private static final Parts<Leftover> LEFTOVERS =
      new Parts<>(
          "import_leftovers",
          "k.kind, k.entity_id, k.key, k.path",
          "json",
          row -> row.getBytes("json") == null ? null : ImportRows.leftover(row));

  private static final Parts<Quarantined> QUARANTINE =
      new Parts<>(
          "import_quarantine",
          "k.key, k.path, k.reason",
          "content",
          row -> row.getBytes("content") == null ? null : ImportRows.quarantined(row));

  private final Session session;

  KeptPages(Session session) {
    this.session = session;
  }

  Page<Kept<Leftover>> leftovers(Access access, KeptFilter filter, PageRequest request) {
    Wanted wanted = new Wanted(access, filter, LEFTOVERS.content());
    wanted.add("and l.kind = ?", filter.kind() == null ? null : text(filter.kind().word()));
    wanted.add("and l.entity_id = ?", filter.entityId() == null ? null : uuid(filter.entityId()));
    return page(access, LEFTOVERS, wanted, request);
  }

  Page<Kept<Quarantined>> quarantine(Access access, KeptFilter filter, PageRequest request) {
    Wanted wanted = new Wanted(access, filter, QUARANTINE.content());
    return page(access, QUARANTINE, wanted, request);
  }

  /** The conditions of a page, with their arguments. */
  private static final class Wanted {

    private final StringBuilder conditions = new StringBuilder();
    private final List<Argument> arguments = new ArrayList<>();

    Wanted(Access access, KeptFilter filter, String content) {
      arguments.add(uuid(access.userId().value()));
      add("and r.id = ?", filter.importId() == null ? null : uuid(filter.importId().value()));
      add("and l.key = ?", filter.key() == null ? null : text(filter.key()));
      if (filter.text() != null) {
        Argument wanted = text(FoldedText.of(filter.text()));
        String condition =
            "and (strpos(lower(l.path), ?) > 0 or strpos(lower(import_text(l.%s)), ?) > 0)";
        add(condition.formatted(content), wanted, wanted);
      }
    }

    void add(String condition, Argument... values) {
      if (values[0] != null) {
        conditions.append(' ').append(condition);
        arguments.addAll(List.of(values));
      }
    }
  }

  private <T> Page<Kept<T>> page(
      Access access, Parts<T> parts, Wanted wanted, PageRequest request) {
    request
        .after()
        .ifPresent(
            after ->
                wanted.add(
                    "and (r.imported_at, l.import_id, l.position) > (?::timestamptz, ?, ?)",
                    time(after.time()),
                    uuid(after.id()),
                    number(Kept.position(after))));
    wanted.arguments.add(number(request.limit() + 1));
    String sql =
        PAGE.formatted(
            parts.table(), parts.columns(), parts.content(), wanted.conditions, Page.MAX_SIZE);
    SqlText text = SqlText.named("import." + parts.table() + ".page");
    Slot<Page<Kept<T>>> page =
        text.queryOfAnyForm(sql, rows -> read(rows, parts, request.limit()), wanted.arguments);
    return session.run(access, text).get(page);
  }

  private static <T> Page<Kept<T>> read(ResultSet rows, Parts<T> parts, int limit)
      throws SQLException {
    List<Kept<T>> kept = new ArrayList<>();
    while (rows.next()) {
      T part = parts.reader().read(rows);
      if (part == null) {
        return new Page<>(kept, kept.get(kept.size() - 1).key());
      }
      kept.add(
          new Kept<>(
              new ImportId(rows.getObject("import_id", UUID.class)),
              rows.getObject("imported_at", OffsetDateTime.class).toInstant(),
              rows.getInt("position"),
              part));
    }
    return Page.of(kept, limit, Kept::key);
  }
}
