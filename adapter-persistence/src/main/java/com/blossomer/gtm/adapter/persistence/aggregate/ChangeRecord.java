package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;

import com.blossomer.gtm.adapter.persistence.aggregate.AggregateTable.Descendants;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Records every write of an aggregate, in the same transaction: who, what, when, and the versions
 * before and after. It reads them from the record's own row, so that it records nothing where
 * nothing was written.
 */
final class ChangeRecord {

  private static final String INSERT =
      """
      insert into entity_changes
        (user_id, kind, entity_id, action, version_before, version_after, changed_at, api_key_id)
      select d.user_id, '%s', d.id, '%s', %s, %s, %s,
        nullif(current_setting('app.api_key_id', true), '')::uuid
      from %s d where d.user_id = ? and %s""";

  private ChangeRecord() {}

  static void created(SqlText text, AggregateTable<?, ?> table, UUID owner, List<UUID> ids) {
    text.update(
        INSERT.formatted(
            table.kind(),
            "created",
            "null",
            "d.version",
            // what is restored or imported was created earlier
            "d.updated_at",
            table.name(),
            "d.id = any (?)"),
        uuid(owner),
        uuids(ids));
  }

  /** After the update: the row has the new version. */
  static void changed(SqlText text, AggregateTable<?, ?> table, UUID owner, UUID id) {
    text.update(
        INSERT.formatted(
            table.kind(),
            "changed",
            "d.version - 1",
            "d.version",
            "d.updated_at",
            table.name(),
            "d.id = ?"),
        uuid(owner),
        uuid(id));
  }

  /** Before the delete of exactly these. */
  static void deleted(
      SqlText text, AggregateTable<?, ?> table, UUID owner, List<UUID> ids, Instant now) {
    text.update(
        INSERT.formatted(
            table.kind(),
            "deleted",
            "d.version",
            "null",
            "?::timestamptz",
            table.name(),
            "d.id = any (?)"),
        time(now),
        uuid(owner),
        uuids(ids));
  }

  /** Before the delete, which takes everything below along. */
  static void deleted(SqlText text, AggregateTable<?, ?> table, UUID owner, UUID id, Instant now) {
    deleted(text, new Descendants(table.kind(), table.name(), "d.id = ?"), owner, id, now);
    table.descendants().forEach(below -> deleted(text, below, owner, id, now));
  }

  private static void deleted(SqlText text, Descendants gone, UUID owner, UUID id, Instant now) {
    text.update(
        INSERT.formatted(
            gone.kind(),
            "deleted",
            "d.version",
            "null",
            "?::timestamptz",
            gone.table(),
            gone.condition()),
        time(now),
        uuid(owner),
        uuid(id));
  }
}
