package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.Kept;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryImportArchive implements ImportArchive {

  private final Session session;

  InMemoryImportArchive(Session session) {
    this.session = session;
  }

  @Override
  public void save(Access access, ImportRecord record) {
    session.write(access, data -> data.imports.add(record));
  }

  @Override
  public List<ImportRecord> list(Access access) {
    return session.read(access, data -> oldestFirst(data).toList());
  }

  @Override
  public Page<ImportSummary> list(Access access, PageRequest request) {
    return session.read(
        access,
        data ->
            Page.of(
                data.imports.stream()
                    .sorted(Comparator.comparing(InMemoryImportArchive::key, PageKey.byTime()))
                    .filter(
                        record ->
                            request
                                .after()
                                .map(after -> PageKey.byTime().compare(key(record), after) > 0)
                                .orElse(true))
                    .limit(request.limit() + 1L)
                    .map(InMemoryImportArchive::summary)
                    .toList(),
                request.limit(),
                summary -> PageKey.at(summary.importedAt(), summary.id().value())));
  }

  private static PageKey key(ImportRecord record) {
    return PageKey.at(record.importedAt(), record.report().importId().value());
  }

  private static ImportSummary summary(ImportRecord record) {
    ImportReport report = record.report();
    return new ImportSummary(
        report.importId(),
        record.importedAt(),
        record.receivedSha256(),
        report.balanced(),
        report.entities(),
        record.undoneAt());
  }

  @Override
  public Optional<StoredReport> find(Access access, ImportId id) {
    return session.read(
        access,
        data ->
            data.imports.stream()
                .filter(record -> record.report().importId().equals(id))
                .findFirst()
                .map(
                    record ->
                        new StoredReport(
                            record.report(),
                            record.importedAt(),
                            record.receivedSha256(),
                            record.archivedSha256(),
                            record.undoneAt())));
  }

  @Override
  public Optional<ImportId> findByReceivedSha256(Access access, String sha256) {
    return session.read(
        access,
        data ->
            oldestFirst(data)
                .filter(record -> record.receivedSha256().equals(sha256))
                .map(record -> record.report().importId())
                .findFirst());
  }

  @Override
  public List<ImportedEntity> importedEntities(Access access) {
    return collect(access, ImportRecord::entities);
  }

  /** Writing transactions of a user run one after another anyway. */
  @Override
  public void lock(Access access) {
    session.read(access, data -> null);
  }

  @Override
  public List<ImportedEntity> importedEntities(Access access, ImportId id) {
    return session.read(
        access,
        data ->
            data.imports.stream()
                .filter(record -> record.report().importId().equals(id))
                .flatMap(record -> record.entities().stream())
                .toList());
  }

  @Override
  public Set<RecordId> deletedSince(Access access) {
    return session.read(
        access,
        data ->
            data.imports.stream()
                .flatMap(record -> record.entities().stream())
                .filter(entity -> !data.of(entity.kind()).contains(entity.entityId()))
                .map(ImportedEntity::id)
                .collect(Collectors.toSet()));
  }

  @Override
  public void undo(Access access, ImportId id, Set<RecordId> kept, Instant now) {
    session.write(
        access,
        data -> {
          data.imports.replaceAll(
              record -> record.report().importId().equals(id) ? rest(record, kept, now) : record);
          data.imports.removeIf(record -> kept.isEmpty() && record.report().importId().equals(id));
          return null;
        });
  }

  private static ImportRecord rest(ImportRecord record, Set<RecordId> kept, Instant now) {
    return new ImportRecord(
        record.report(),
        record.importedAt(),
        record.receivedSha256(),
        record.archivedSha256(),
        record.archive(),
        record.entities().stream().filter(entity -> kept.contains(entity.id())).toList(),
        record.leftovers().stream()
            .filter(
                leftover ->
                    leftover.entityId() != null
                        && kept.contains(RecordId.of(leftover.kind(), leftover.entityId())))
            .toList(),
        List.of(),
        now);
  }

  @Override
  public byte[] archivePart(Access access, ImportId id, int from, int length) {
    byte[] archive =
        session.read(
            access,
            data ->
                data.imports.stream()
                    .filter(record -> record.report().importId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("There is no such import."))
                    .archive());
    int end = Math.min(archive.length, from + length);
    return from >= end ? new byte[0] : Arrays.copyOfRange(archive, from, end);
  }

  @Override
  public Page<Kept<Leftover>> leftovers(Access access, KeptFilter filter, PageRequest page) {
    return session.read(access, data -> KeptParts.leftovers(data.imports, filter, page));
  }

  @Override
  public Page<Kept<Quarantined>> quarantine(Access access, KeptFilter filter, PageRequest page) {
    return session.read(access, data -> KeptParts.quarantine(data.imports, filter, page));
  }

  @Override
  public List<Leftover> leftovers(Access access) {
    return collect(access, ImportRecord::leftovers);
  }

  @Override
  public List<Quarantined> quarantine(Access access) {
    return collect(access, ImportRecord::quarantine);
  }

  private <T> List<T> collect(Access access, Function<ImportRecord, List<T>> part) {
    return session.read(access, data -> oldestFirst(data).map(part).flatMap(List::stream).toList());
  }

  private static Stream<ImportRecord> oldestFirst(UserData data) {
    return data.imports.stream().sorted(Comparator.comparing(ImportRecord::importedAt));
  }
}
