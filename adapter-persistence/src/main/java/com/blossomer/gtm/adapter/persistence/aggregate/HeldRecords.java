package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The statements that lock any number of records with everything below them, from the top down as
 * the deletion of a single one does. A statement that waited gives what it then found.
 */
final class HeldRecords {

  private static final String COMPANIES =
      """
      select c.id, c.name, c.version, c.incarnation, c.updated_at,
        null::uuid as company, null::uuid as account, null::uuid as persona
      from companies c
      where c.user_id = ? and c.id = any (?)
      order by c.id for update of c""";

  private static final String ACCOUNTS =
      """
      select a.id, a.name, a.version, a.incarnation, a.updated_at,
        a.company_id as company, null::uuid as account, null::uuid as persona
      from target_accounts a
      where a.user_id = ? and a.id in (
        select unnest(?)
        union
        select b.id from target_accounts b where b.user_id = ? and b.company_id = any (?))
      order by a.id for update of a""";

  private static final String PERSONAS =
      """
      select p.id, p.name, p.version, p.incarnation, p.updated_at,
        a.company_id as company, p.target_account_id as account, null::uuid as persona
      from target_personas p
      join target_accounts a on a.id = p.target_account_id and a.user_id = p.user_id
      where p.user_id = ? and p.id in (
        select unnest(?)
        union
        select q.id from target_personas q where q.user_id = ? and q.target_account_id = any (?)
        union
        select q.id from target_personas q
        join target_accounts b on b.id = q.target_account_id and b.user_id = q.user_id
        where q.user_id = ? and b.company_id = any (?))
      order by p.id for update of p""";

  private static final String CAMPAIGNS =
      """
      select m.id, m.name, m.version, m.incarnation, m.updated_at,
        m.company_id as company, m.target_account_id as account, m.target_persona_id as persona
      from campaigns m
      where m.user_id = ? and m.id in (
        select unnest(?)
        union
        select n.id from campaigns n where n.user_id = ? and n.target_persona_id = any (?)
        union
        select n.id from campaigns n where n.user_id = ? and n.target_account_id = any (?)
        union
        select n.id from campaigns n where n.user_id = ? and n.company_id = any (?))
      order by m.id for update of m""";

  private final List<Slot<List<RecordOutline>>> slots;

  private HeldRecords(List<Slot<List<RecordOutline>>> slots) {
    this.slots = slots;
  }

  static HeldRecords of(SqlText text, UUID owner, Set<RecordId> ids) {
    var user = uuid(owner);
    var companies = uuids(ids(ids, EntityKind.COMPANY));
    var accounts = uuids(ids(ids, EntityKind.TARGET_ACCOUNT));
    var personas = uuids(ids(ids, EntityKind.TARGET_PERSONA));
    var campaigns = uuids(ids(ids, EntityKind.CAMPAIGN));
    return new HeldRecords(
        List.of(
            text.query(COMPANIES, rows -> read(rows, EntityKind.COMPANY), user, companies),
            text.query(
                ACCOUNTS,
                rows -> read(rows, EntityKind.TARGET_ACCOUNT),
                user,
                accounts,
                user,
                companies),
            text.query(
                PERSONAS,
                rows -> read(rows, EntityKind.TARGET_PERSONA),
                user,
                personas,
                user,
                accounts,
                user,
                companies),
            text.query(
                CAMPAIGNS,
                rows -> read(rows, EntityKind.CAMPAIGN),
                user,
                campaigns,
                user,
                personas,
                user,
                accounts,
                user,
                companies)));
  }

  /** The ids of one kind. */
  static List<UUID> ids(Collection<RecordId> ids, EntityKind kind) {
    return ids.stream().filter(id -> id.kind() == kind).map(RecordId::value).toList();
  }

  List<RecordOutline> outlines(Results results) {
    return slots.stream().flatMap(slot -> results.get(slot).stream()).toList();
  }

  private static List<RecordOutline> read(ResultSet rows, EntityKind kind) throws SQLException {
    List<RecordOutline> outlines = new ArrayList<>();
    while (rows.next()) {
      List<RecordId> parents = new ArrayList<>();
      addTo(parents, EntityKind.COMPANY, rows.getObject("company", UUID.class));
      addTo(parents, EntityKind.TARGET_ACCOUNT, rows.getObject("account", UUID.class));
      addTo(parents, EntityKind.TARGET_PERSONA, rows.getObject("persona", UUID.class));
      Instant updatedAt = rows.getObject("updated_at", OffsetDateTime.class).toInstant();
      outlines.add(
          new RecordOutline(
              RecordId.of(kind, rows.getObject("id", UUID.class)),
              rows.getString("name"),
              new Version(rows.getInt("version"), rows.getLong("incarnation")),
              updatedAt,
              parents));
    }
    return outlines;
  }

  private static void addTo(List<RecordId> parents, EntityKind kind, UUID id) {
    if (id != null) {
      parents.add(RecordId.of(kind, id));
    }
  }
}
