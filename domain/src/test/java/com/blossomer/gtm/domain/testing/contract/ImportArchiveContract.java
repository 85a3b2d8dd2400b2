package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;

import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ImportArchive} promises. */
public abstract class ImportArchiveContract {

  private static final String NOT_STORABLE_AS_TEXT = "\"nul \0, half a pair \ud83d, 🌱\"";

  private ImportArchive imports;
  private Access user;

  /** The adapter under test; the same one throughout a test. */
  protected abstract RepositoryFixture fixture();

  @BeforeEach
  void takeArchive() {
    imports = fixture().repositories().imports();
    user = fixture().newUser();
  }

  @Test
  void keepsEveryField() {
    ImportRecord record = fullRecord("a", CREATED);

    imports.save(user, record);

    List<ImportRecord> kept = imports.list(reading(user));
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0)).usingRecursiveComparison().isEqualTo(record);
  }

  @Test
  void keepsAnImportOfNothing() {
    ImportRecord record = emptyRecord(CREATED);

    imports.save(user, record);

    assertThat(imports.list(reading(user)).get(0)).usingRecursiveComparison().isEqualTo(record);
  }

  @Test
  void listsTheOldestFirst() {
    ImportRecord second = fullRecord("b", LATER);
    ImportRecord first = fullRecord("a", CREATED);
    imports.save(user, second);
    imports.save(user, first);

    assertThat(imports.list(reading(user)))
        .extracting(record -> record.report().importId())
        .containsExactly(first.report().importId(), second.report().importId());
  }

  @Test
  void givesTheReportOfOneImport() {
    ImportRecord record = fullRecord("a", CREATED);
    imports.save(user, record);
    imports.save(user, fullRecord("b", LATER));

    assertThat(imports.find(reading(user), record.report().importId()))
        .contains(
            new StoredReport(
                record.report(), CREATED, record.receivedSha256(), record.archivedSha256()));
    assertThat(imports.find(reading(user), newImportId())).isEmpty();
    assertThat(imports.find(reading(fixture().newUser()), record.report().importId())).isEmpty();
  }

  @Test
  void givesPagesOfImportsInShortTheOldestFirst() {
    ImportRecord third = emptyRecord(LATER);
    List<ImportRecord> records =
        List.of(fullRecord("a", CREATED), fullRecord("b", CREATED.plusSeconds(1)), third);
    records.forEach(record -> imports.save(user, record));

    Page<ImportSummary> first = imports.list(reading(user), PageRequest.first(2));
    Page<ImportSummary> second = imports.list(reading(user), new PageRequest(2, first.nextKey()));

    assertThat(first.items()).containsExactly(summary(records.get(0)), summary(records.get(1)));
    assertThat(second.items()).containsExactly(summary(third));
    assertThat(second.next()).isEmpty();
    assertThat(imports.list(reading(fixture().newUser()), PageRequest.first()).items()).isEmpty();
  }

  @Test
  void recognizesBytesThatWereImportedBefore() {
    ImportRecord record = fullRecord("a", CREATED);
    imports.save(user, record);

    assertThat(imports.findByReceivedSha256(reading(user), sha("a")))
        .contains(record.report().importId());
    assertThat(imports.findByReceivedSha256(reading(user), sha("0"))).isEmpty();
  }

  @Test
  void remembersWhatAllImportsCreated() {
    ImportRecord first = fullRecord("a", CREATED);
    ImportRecord second = fullRecord("b", LATER);
    imports.save(user, first);
    imports.save(user, second);

    assertThat(imports.importedEntities(reading(user)))
        .hasSize(4)
        .containsAll(first.entities())
        .containsAll(second.entities());
  }

  @Test
  void keepsLeftoversAndQuarantineExactlyAndInOrder() {
    ImportRecord record = fullRecord("a", CREATED);

    imports.save(user, record);

    assertThat(imports.leftovers(reading(user))).containsExactlyElementsOf(record.leftovers());
    assertThat(imports.quarantine(reading(user))).containsExactlyElementsOf(record.quarantine());
  }

  @Test
  void hidesTheImportsOfOthers() {
    Access other = fixture().newUser();
    imports.save(other, fullRecord("a", CREATED));

    assertThat(imports.list(reading(user))).isEmpty();
    assertThat(imports.findByReceivedSha256(reading(user), sha("a"))).isEmpty();
    assertThat(imports.importedEntities(reading(user))).isEmpty();
    assertThat(imports.leftovers(reading(user))).isEmpty();
    assertThat(imports.quarantine(reading(user))).isEmpty();
  }

  @Test
  void letsTwoUsersImportTheSame() {
    Access other = fixture().newUser();
    ImportRecord record = fullRecord("a", CREATED);

    imports.save(user, record);
    imports.save(other, record);

    assertThat(imports.list(reading(user))).hasSize(1);
    assertThat(imports.list(reading(other))).hasSize(1);
  }

  private static ImportSummary summary(ImportRecord record) {
    return new ImportSummary(
        record.report().importId(),
        record.importedAt(),
        record.receivedSha256(),
        record.report().balanced(),
        record.report().entities());
  }

  private static ImportRecord emptyRecord(Instant importedAt) {
    ImportReport report =
        new ImportReport(newImportId(), false, true, List.of(), Map.of(), List.of());
    return new ImportRecord(
        report, importedAt, sha("a"), sha("b"), new byte[0], List.of(), List.of(), List.of());
  }

  private static ImportRecord fullRecord(String digit, Instant importedAt) {
    var entity = TestRecords.newId();
    ImportReport report =
        new ImportReport(
            newImportId(),
            false,
            true,
            List.of(
                new KeyBalance("target_accounts", KeyVerdict.PARTLY_IMPORTED, 9, 3, 1, 2, 3, 0),
                new KeyBalance("blossomer_api_key", KeyVerdict.IGNORED, 1, 0, 0, 0, 0, 1)),
            Map.of(
                EntityKind.COMPANY, new EntityCount(1, 0),
                EntityKind.TARGET_ACCOUNT, new EntityCount(1, 1)),
            List.of(
                new Decision("dangling_link", "emailHistory", "/3", "Its persona is gone."),
                new Decision("assumed_status", "emailHistory", "/0", "Never sent: draft.")));
    return new ImportRecord(
        report,
        importedAt,
        sha(digit),
        sha("c"),
        new byte[] {31, -117, 0, -1, 127},
        List.of(
            new ImportedEntity(EntityKind.COMPANY, sha(digit + 1), TestRecords.newId()),
            new ImportedEntity(EntityKind.TARGET_ACCOUNT, sha(digit + 2), entity)),
        List.of(
            new Leftover(
                EntityKind.TARGET_ACCOUNT, entity, "target_accounts", "/0/z", "{ \"a\":1}"),
            new Leftover(EntityKind.TARGET_ACCOUNT, entity, "target_accounts", "/0/a", "1.50"),
            new Leftover(null, null, "other", "", NOT_STORABLE_AS_TEXT)),
        List.of(
            new Quarantined("target_accounts", "/7", NOT_STORABLE_AS_TEXT, "No object."),
            new Quarantined("emailHistory", "", "{cut", "It ends in the middle.")));
  }

  private static ImportId newImportId() {
    return new ImportId(TestRecords.newId());
  }

  /** Some digest that begins with these digits. */
  private static String sha(String digits) {
    return digits + "e".repeat(64 - digits.length());
  }
}
