package com.blossomer.gtm.adapter.persistence.transfer;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;

import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.user.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Forgets imports, and tells which of their records are gone. */
final class ImportRemoval {

  private static final String DELETED =
      """
      select e.kind, e.entity_id from import_entities e
      where e.user_id = ? and case e.kind
        when 'company' then not exists (
          select from companies r where r.user_id = e.user_id and r.id = e.entity_id)
        when 'targetAccount' then not exists (
          select from target_accounts r where r.user_id = e.user_id and r.id = e.entity_id)
        when 'targetPersona' then not exists (
          select from target_personas r where r.user_id = e.user_id and r.id = e.entity_id)
        else not exists (
          select from campaigns r where r.user_id = e.user_id and r.id = e.entity_id) end""";

  private final Session session;

  ImportRemoval(Session session) {
    this.session = session;
  }

  Set<RecordId> deletedSince(Access access) {
    SqlText text = SqlText.named("import.deleted");
    Slot<Set<RecordId>> deleted =
        text.query(DELETED, ImportRemoval::ids, uuid(access.userId().value()));
    return session.run(access, text).get(deleted);
  }

  void undo(Access access, ImportId id, Set<RecordId> kept, Instant now) {
    Argument owner = uuid(access.userId().value());
    Argument importId = uuid(id.value());
    SqlText text = SqlText.named("import.undo");
    if (kept.isEmpty()) {
      text.update("delete from imports where user_id = ? and id = ?", owner, importId);
    } else {
      Argument ids = uuids(kept.stream().map(RecordId::value).toList());
      text.update(
          """
          delete from import_entities
          where user_id = ? and import_id = ? and entity_id <> all (?)""",
          owner,
          importId,
          ids);
      text.update(
          """
          delete from import_leftovers
          where user_id = ? and import_id = ? and (entity_id is null or entity_id <> all (?))""",
          owner,
          importId,
          ids);
      text.update(
          "delete from import_quarantine where user_id = ? and import_id = ?", owner, importId);
      text.update(
          "update imports set undone_at = ?::timestamptz where user_id = ? and id = ?",
          time(now),
          owner,
          importId);
    }
    session.run(access, text);
  }

  private static Set<RecordId> ids(ResultSet rows) throws SQLException {
    Set<RecordId> ids = new HashSet<>();
    while (rows.next()) {
      ids.add(RecordId.of(ImportRows.kind(rows), rows.getObject("entity_id", UUID.class)));
    }
    return ids;
  }
}
