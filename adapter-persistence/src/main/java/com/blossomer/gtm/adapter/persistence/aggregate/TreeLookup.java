package com.blossomer.gtm.adapter.persistence.aggregate;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.texts;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuids;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.domain.model.company.CompanyId;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.tree.TreeOutline;
import com.blossomer.gtm.domain.model.tree.TreePlace;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings;
import com.blossomer.gtm.domain.model.tree.TreeSurroundings.Imported;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The statements that find out what is around a new tree. They lock what its root belongs to from
 * the top down, as a deletion does, so that none of it goes away and neither waits for the other in
 * a circle.
 */
final class TreeLookup {

  private static final String COMPANIES =
      """
      select c.id, c.id, null::uuid, null::uuid from companies c
      where c.user_id = ? and c.id in (
        select unnest(?)
        union all
        select a.company_id from target_accounts a where a.user_id = ? and a.id = any (?)
        union all
        select a.company_id from target_personas p
        join target_accounts a on a.id = p.target_account_id and a.user_id = p.user_id
        where p.user_id = ? and p.id = any (?))
      order by c.id for key share of c""";

  private static final String ACCOUNTS =
      """
      select a.id, a.company_id, a.id, null::uuid from target_accounts a
      where a.user_id = ? and a.id in (
        select unnest(?)
        union all
        select p.target_account_id from target_personas p where p.user_id = ? and p.id = any (?))
      order by a.id for key share of a""";

  private static final String PERSONAS =
      """
      select p.id, a.company_id, a.id, p.id from target_personas p
      join target_accounts a on a.id = p.target_account_id and a.user_id = p.user_id
      where p.user_id = ? and p.id = any (?)
      order by p.id for key share of p""";

  private final TreeOutline outline;
  private final Map<EntityKind, Slot<Set<UUID>>> taken = new HashMap<>();
  private final Map<EntityKind, Slot<Map<UUID, TreePlace>>> parents = new HashMap<>();
  private Slot<Set<Imported>> imported;

  private TreeLookup(TreeOutline outline) {
    this.outline = outline;
  }

  static TreeLookup of(SqlText text, UUID owner, TreeOutline outline) {
    TreeLookup lookup = new TreeLookup(outline);
    if (!outline.parents().isEmpty()) {
      lookup.addParents(text, owner);
    }
    for (EntityKind kind : EntityKind.values()) {
      List<UUID> ids = ids(outline.ids(), kind);
      if (!ids.isEmpty()) {
        lookup.taken.put(
            kind,
            text.query(
                "select id from " + table(kind) + " where user_id = ? and id = any (?)",
                TreeLookup::readIds,
                uuid(owner),
                uuids(ids)));
      }
    }
    if (!outline.contentHashes().isEmpty()) {
      lookup.imported =
          text.query(
              """
              select import_id, kind, content_hash from import_entities
              where user_id = ? and content_hash = any (?)""",
              TreeLookup::readImported,
              uuid(owner),
              texts(outline.contentHashes()));
    }
    return lookup;
  }

  TreeSurroundings surroundings(Results results) {
    Set<RecordId> found = new HashSet<>();
    taken.forEach(
        (kind, slot) -> results.get(slot).forEach(id -> found.add(RecordId.of(kind, id))));
    Map<RecordId, TreePlace> places = new HashMap<>();
    parents.forEach(
        (kind, slot) ->
            results.get(slot).forEach((id, place) -> places.put(RecordId.of(kind, id), place)));
    places.keySet().retainAll(outline.parents());
    return new TreeSurroundings(found, places, imported == null ? Set.of() : results.get(imported));
  }

  private void addParents(SqlText text, UUID owner) {
    List<UUID> companies = ids(outline.parents(), EntityKind.COMPANY);
    List<UUID> accounts = ids(outline.parents(), EntityKind.TARGET_ACCOUNT);
    List<UUID> personas = ids(outline.parents(), EntityKind.TARGET_PERSONA);
    parents.put(
        EntityKind.COMPANY,
        text.query(
            COMPANIES,
            TreeLookup::readPlaces,
            uuid(owner),
            uuids(companies),
            uuid(owner),
            uuids(accounts),
            uuid(owner),
            uuids(personas)));
    parents.put(
        EntityKind.TARGET_ACCOUNT,
        text.query(
            ACCOUNTS,
            TreeLookup::readPlaces,
            uuid(owner),
            uuids(accounts),
            uuid(owner),
            uuids(personas)));
    parents.put(
        EntityKind.TARGET_PERSONA,
        text.query(PERSONAS, TreeLookup::readPlaces, uuid(owner), uuids(personas)));
  }

  private static String table(EntityKind kind) {
    return switch (kind) {
      case COMPANY -> "companies";
      case TARGET_ACCOUNT -> "target_accounts";
      case TARGET_PERSONA -> "target_personas";
      case CAMPAIGN -> "campaigns";
    };
  }

  private static List<UUID> ids(Set<RecordId> ids, EntityKind kind) {
    return ids.stream().filter(id -> id.kind() == kind).map(RecordId::value).toList();
  }

  private static Set<UUID> readIds(ResultSet rows) throws SQLException {
    Set<UUID> ids = new HashSet<>();
    while (rows.next()) {
      ids.add(rows.getObject(1, UUID.class));
    }
    return ids;
  }

  private static Map<UUID, TreePlace> readPlaces(ResultSet rows) throws SQLException {
    Map<UUID, TreePlace> places = new HashMap<>();
    while (rows.next()) {
      UUID account = rows.getObject(3, UUID.class);
      UUID persona = rows.getObject(4, UUID.class);
      places.put(
          rows.getObject(1, UUID.class),
          new TreePlace(
              new CompanyId(rows.getObject(2, UUID.class)),
              account == null ? null : new TargetAccountId(account),
              persona == null ? null : new TargetPersonaId(persona)));
    }
    return places;
  }

  private static Set<Imported> readImported(ResultSet rows) throws SQLException {
    Set<Imported> found = new HashSet<>();
    while (rows.next()) {
      found.add(
          new Imported(
              new ImportId(rows.getObject(1, UUID.class)),
              Word.of(EntityKind.class, rows.getString(2)).orElseThrow(),
              rows.getString(3)));
    }
    return found;
  }
}
