package com.blossomer.gtm.adapter.persistence.transfer;

import static com.blossomer.gtm.adapter.persistence.session.Parameters.bytes;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.number;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.text;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.time;
import static com.blossomer.gtm.adapter.persistence.session.Parameters.uuid;

import com.blossomer.gtm.adapter.persistence.session.Results;
import com.blossomer.gtm.adapter.persistence.session.Session;
import com.blossomer.gtm.adapter.persistence.session.SqlText;
import com.blossomer.gtm.adapter.persistence.session.SqlText.Slot;
import com.blossomer.gtm.adapter.persistence.transfer.ImportTable.ImportColumn;
import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps imports in PostgreSQL. */
public final class JdbiImportArchive implements ImportArchive {

  /** How many records of a kind an import created and found. */
  record KindCount(EntityKind kind, EntityCount count) {}

  /** An import without its lists. */
  private record Head(
      UUID id,
      Instant importedAt,
      String received,
      String archived,
      byte[] archive,
      Instant undoneAt) {}

  static final ImportTable<KeyBalance> KEYS =
      new ImportTable<>(
          "import_keys",
          List.of(
              new ImportColumn<>("key", "text", KeyBalance::key),
              new ImportColumn<>("verdict", "text", key -> key.verdict().word()),
              new ImportColumn<>("found", "bigint", KeyBalance::found),
              new ImportColumn<>("stored", "bigint", KeyBalance::stored),
              new ImportColumn<>("merged", "bigint", KeyBalance::merged),
              new ImportColumn<>("leftover", "bigint", KeyBalance::leftover),
              new ImportColumn<>("quarantined", "bigint", KeyBalance::quarantined),
              new ImportColumn<>("ignored", "bigint", KeyBalance::ignored)),
          ImportRows::balance);

  static final ImportTable<KindCount> COUNTS =
      new ImportTable<>(
          "import_entity_counts",
          List.of(
              new ImportColumn<>("kind", "text", count -> count.kind().word()),
              new ImportColumn<>("created", "integer", count -> count.count().created()),
              new ImportColumn<>("merged", "integer", count -> count.count().merged())),
          row -> new KindCount(ImportRows.kind(row), ImportRows.count(row)));

  static final ImportTable<Decision> DECISIONS =
      new ImportTable<>(
          "import_decisions",
          List.of(
              new ImportColumn<>("code", "text", Decision::code),
              new ImportColumn<>("key", "text", Decision::key),
              new ImportColumn<>("path", "text", Decision::path),
              new ImportColumn<>("detail", "text", Decision::detail)),
          ImportRows::decision);

  private static final ImportTable<ImportedEntity> ENTITIES =
      new ImportTable<>(
          "import_entities",
          List.of(
              new ImportColumn<>("kind", "text", entity -> entity.kind().word()),
              new ImportColumn<>("content_hash", "text", ImportedEntity::contentHash),
              new ImportColumn<>("entity_id", "uuid", ImportedEntity::entityId),
              new ImportColumn<>("version", "text", ImportedEntity::version)),
          ImportRows::entity);

  private static final ImportTable<Leftover> LEFTOVERS =
      new ImportTable<>(
          "import_leftovers",
          List.of(
              new ImportColumn<>("kind", "text", l -> l.kind() == null ? null : l.kind().word()),
              new ImportColumn<>("entity_id", "uuid", Leftover::entityId),
              new ImportColumn<>("key", "text", Leftover::key),
              new ImportColumn<>("path", "text", Leftover::path),
              new ImportColumn<>("json", "bytea", Leftover::json)),
          ImportRows::leftover);

  private static final ImportTable<Quarantined> QUARANTINE =
      new ImportTable<>(
          "import_quarantine",
          List.of(
              new ImportColumn<>("key", "text", Quarantined::key),
              new ImportColumn<>("path", "text", Quarantined::path),
              new ImportColumn<>("content", "bytea", Quarantined::text),
              new ImportColumn<>("reason", "text", Quarantined::reason)),
          ImportRows::quarantined);

  private final Session session;
  private final ImportReports reports;
  private final KeptPages pages;
  private final ImportRemoval removal;

  public JdbiImportArchive(Session session) {
    this.session = session;
    this.reports = new ImportReports(session);
    this.pages = new KeptPages(session);
    this.removal = new ImportRemoval(session);
  }

  @Override
  public void save(Access access, ImportRecord record) {
    UUID owner = access.userId().value();
    ImportReport report = record.report();
    UUID id = report.importId().value();
    SqlText text = SqlText.named("import.insert");
    text.update(
        """
        insert into imports
          (id, user_id, imported_at, received_sha256, archived_sha256, archive, undone_at)
        select ?, u.id, ?::timestamptz, ?, ?, ?, ?::timestamptz from users u where u.id = ?\
        """,
        uuid(id),
        time(record.importedAt()),
        text(record.receivedSha256()),
        text(record.archivedSha256()),
        bytes(record.archive()),
        time(record.undoneAt()),
        uuid(owner));
    KEYS.insert(text, owner, id, report.keys());
    COUNTS.insert(
        text,
        owner,
        id,
        report.entities().entrySet().stream()
            .map(entry -> new KindCount(entry.getKey(), entry.getValue()))
            .toList());
    DECISIONS.insert(text, owner, id, report.decisions());
    ENTITIES.insert(text, owner, id, record.entities());
    LEFTOVERS.insert(text, owner, id, record.leftovers());
    QUARANTINE.insert(text, owner, id, record.quarantine());
    session.run(access, text);
  }

  @Override
  public List<ImportRecord> list(Access access) {
    UUID owner = access.userId().value();
    SqlText text = SqlText.named("import.list");
    Slot<List<Head>> heads =
        text.query(
            """
            select id, imported_at, received_sha256, archived_sha256, archive, undone_at
            from imports where user_id = ? order by imported_at, id\
            """,
            JdbiImportArchive::heads,
            uuid(owner));
    Slot<Map<UUID, List<KeyBalance>>> keys = KEYS.select(text, owner);
    Slot<Map<UUID, List<KindCount>>> counts = COUNTS.select(text, owner);
    Slot<Map<UUID, List<Decision>>> decisions = DECISIONS.select(text, owner);
    Slot<Map<UUID, List<ImportedEntity>>> entities = ENTITIES.select(text, owner);
    Slot<Map<UUID, List<Leftover>>> leftovers = LEFTOVERS.select(text, owner);
    Slot<Map<UUID, List<Quarantined>>> quarantine = QUARANTINE.select(text, owner);
    Results results = session.runConsistently(access, text);
    return results.get(heads).stream()
        .map(
            head -> {
              List<KeyBalance> balances = of(results.get(keys), head);
              ImportReport report =
                  new ImportReport(
                      new ImportId(head.id()),
                      false,
                      balances.stream().allMatch(KeyBalance::isBalanced),
                      balances,
                      of(results.get(counts), head).stream()
                          .collect(Collectors.toMap(KindCount::kind, KindCount::count)),
                      of(results.get(decisions), head));
              return new ImportRecord(
                  report,
                  head.importedAt(),
                  head.received(),
                  head.archived(),
                  head.archive(),
                  of(results.get(entities), head),
                  of(results.get(leftovers), head),
                  of(results.get(quarantine), head),
                  head.undoneAt());
            })
        .toList();
  }

  @Override
  public Page<ImportSummary> list(Access access, PageRequest page) {
    return reports.list(access, page);
  }

  @Override
  public Optional<StoredReport> find(Access access, ImportId id) {
    return reports.find(access, id);
  }

  @Override
  public Optional<ImportId> findByReceivedSha256(Access access, String sha256) {
    SqlText text = SqlText.named("import.find");
    Slot<Optional<ImportId>> found =
        text.query(
            "select id from imports where user_id = ? and received_sha256 = ? order by imported_at,"
                + " id limit 1",
            rows ->
                rows.next()
                    ? Optional.of(new ImportId(rows.getObject(1, UUID.class)))
                    : Optional.empty(),
            uuid(access.userId().value()),
            text(sha256));
    return session.run(access, text).get(found);
  }

  @Override
  public List<ImportedEntity> importedEntities(Access access) {
    return all(access, ENTITIES);
  }

  @Override
  public void lock(Access access) {
    SqlText lock = SqlText.named("import.lock");
    lock.query(
        "select pg_advisory_xact_lock(hashtextextended('import of ' || ?, 0))",
        ResultSet::next,
        text(access.userId().toString()));
    session.run(access, lock);
  }

  @Override
  public List<ImportedEntity> importedEntities(Access access, ImportId id) {
    SqlText text = SqlText.named("import.entities");
    Slot<List<ImportedEntity>> entities =
        ENTITIES.select(text, access.userId().value(), id.value());
    return session.run(access, text).get(entities);
  }

  @Override
  public Set<RecordId> deletedSince(Access access) {
    return removal.deletedSince(access);
  }

  @Override
  public void undo(Access access, ImportId id, Set<RecordId> kept, Instant now) {
    removal.undo(access, id, kept, now);
  }

  @Override
  public byte[] archivePart(Access access, ImportId id, int from, int length) {
    SqlText text = SqlText.named("import.archive");
    Slot<Optional<byte[]>> part =
        text.query(
            "select substring(archive from ? for ?) from imports where user_id = ? and id = ?",
            rows -> rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty(),
            number(from + 1),
            number(length),
            uuid(access.userId().value()),
            uuid(id.value()));
    return session
        .run(access, text)
        .get(part)
        .orElseThrow(() -> new NotFound("There is no such import."));
  }

  @Override
  public Page<Kept<Leftover>> leftovers(Access access, KeptFilter filter, PageRequest page) {
    return pages.leftovers(access, filter, page);
  }

  @Override
  public Page<Kept<Quarantined>> quarantine(Access access, KeptFilter filter, PageRequest page) {
    return pages.quarantine(access, filter, page);
  }

  @Override
  public List<Leftover> leftovers(Access access) {
    return all(access, LEFTOVERS);
  }

  @Override
  public List<Quarantined> quarantine(Access access) {
    return all(access, QUARANTINE);
  }

  private <T> List<T> all(Access access, ImportTable<T> table) {
    SqlText text = SqlText.named("import." + table.name());
    Slot<Map<UUID, List<T>>> items = table.select(text, access.userId().value());
    return session.run(access, text).get(items).values().stream()
        .flatMap(Collection::stream)
        .toList();
  }

  private static <T> List<T> of(Map<UUID, List<T>> byImport, Head head) {
    return byImport.getOrDefault(head.id(), List.of());
  }

  private static List<Head> heads(ResultSet rows) throws SQLException {
    List<Head> heads = new ArrayList<>();
    while (rows.next()) {
      heads.add(
          new Head(
              rows.getObject(1, UUID.class),
              rows.getObject(2, OffsetDateTime.class).toInstant(),
              rows.getString(3),
              rows.getString(4),
              rows.getBytes(5),
              ImportRows.time(rows, "undone_at")));
    }
    return heads;
  }
}
