package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.aggregate.AggregateTable.Descendants;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/**
 * Which versions of which records a tree consists of at one moment: a single statement, which sees
 * only one. What several statements read was there together if it is the same.
 */
record TreeState(Map<RecordId, Version> versions) {

  /** That of a tree that is not there. */
  static final TreeState EMPTY = new TreeState(Map.of());

  private static final String VERSIONS =
      "select '%s', d.id, d.version, d.incarnation from %s d where d.user_id = ? and %s";

  static Slot<TreeState> read(SqlText text, AggregateTable<?, ?> table, UUID owner, UUID id) {
    List<Descendants> parts = new ArrayList<>();
    parts.add(new Descendants(table.kind(), table.name(), "d.id = ?"));
    parts.addAll(table.descendants());
    List<String> selects = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    for (Descendants part : parts) {
      selects.add(VERSIONS.formatted(part.kind(), part.table(), part.condition()));
      arguments.add(uuid(owner));
      arguments.add(uuid(id));
    }
    return text.query(String.join("\nunion all\n", selects), TreeState::read, arguments);
  }

  static TreeState of(RecordTree<?> tree) {
    Map<RecordId, Version> versions = new HashMap<>();
    tree.records().forEach(record -> versions.put(record.id(), record.version()));
    return new TreeState(versions);
  }

  private static TreeState read(ResultSet rows) throws SQLException {
    Map<RecordId, Version> versions = new HashMap<>();
    while (rows.next()) {
      EntityKind kind = Word.of(EntityKind.class, rows.getString(1)).orElseThrow();
      versions.put(
          RecordId.of(kind, rows.getObject(2, UUID.class)),
          new Version(rows.getInt(3), rows.getLong(4)));
    }
    return new TreeState(versions);
  }
}
