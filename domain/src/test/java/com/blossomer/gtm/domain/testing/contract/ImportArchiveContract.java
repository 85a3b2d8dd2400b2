package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageKey;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
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
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
                record.report(), CREATED, record.receivedSha256(), record.archivedSha256(), null));
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
  void tellsWhatOneImportCreated() {
    ImportRecord first = fullRecord("a", CREATED);
    imports.save(user, first);
    imports.save(user, fullRecord("b", LATER));

    assertThat(imports.importedEntities(reading(user), first.report().importId()))
        .containsExactlyElementsOf(first.entities());
    assertThat(imports.importedEntities(reading(fixture().newUser()), first.report().importId()))
        .isEmpty();
  }

  @Test
  void tellsWhichRecordsAreGone() {
    Company company = TestRecords.company(TestData.minimalCompany().build());
    fixture().repositories().companies().createAll(user, List.of(company));
    UUID gone = TestRecords.newId();
    imports.save(
        user,
        withEntities(
            new ImportedEntity(EntityKind.COMPANY, sha("1"), company.uuid()),
            new ImportedEntity(EntityKind.CAMPAIGN, sha("2"), company.uuid()),
            new ImportedEntity(EntityKind.TARGET_ACCOUNT, sha("3"), gone),
            new ImportedEntity(EntityKind.TARGET_PERSONA, sha("4"), gone)));

    assertThat(imports.deletedSince(reading(user)))
        .containsExactlyInAnyOrder(
            new CampaignId(company.uuid()), new TargetAccountId(gone), new TargetPersonaId(gone));
    assertThat(imports.deletedSince(reading(fixture().newUser()))).isEmpty();
  }

  @Test
  void forgetsAnImportOfWhichNothingIsKept() {
    ImportRecord first = fullRecord("a", CREATED);
    ImportRecord second = fullRecord("b", LATER);
    imports.save(user, first);
    imports.save(user, second);

    imports.undo(user, first.report().importId(), Set.of(), LATER);

    assertThat(imports.list(reading(user)))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(second);
    assertThat(imports.leftovers(reading(user))).hasSameSizeAs(second.leftovers());
    assertThat(imports.importedEntities(reading(user))).hasSameSizeAs(second.entities());
  }

  @Test
  void keepsOfAnImportWhatBelongsToKeptRecords() {
    ImportRecord record = fullRecord("a", CREATED);
    ImportedEntity kept = record.entities().get(1);
    imports.save(user, record);

    imports.undo(user, record.report().importId(), Set.of(kept.id()), LATER);

    ImportRecord rest = imports.list(reading(user)).get(0);
    assertThat(rest.entities()).containsExactly(kept);
    assertThat(rest.leftovers()).containsExactlyElementsOf(record.leftovers().subList(0, 2));
    assertThat(rest.quarantine()).isEmpty();
    assertThat(rest.archive()).isEqualTo(record.archive());
    assertThat(rest.report()).isEqualTo(record.report());
    assertThat(rest.undoneAt()).isEqualTo(LATER);
    assertThat(imports.find(reading(user), record.report().importId()).orElseThrow().undoneAt())
        .isEqualTo(LATER);
    assertThat(imports.list(reading(user), PageRequest.first()).items().get(0).undoneAt())
        .isEqualTo(LATER);
  }

  @Test
  void leavesTheImportsOfOthersAlone() {
    ImportRecord record = fullRecord("a", CREATED);
    imports.save(user, record);

    imports.undo(fixture().newUser(), record.report().importId(), Set.of(), LATER);

    assertThat(imports.list(reading(user))).hasSize(1);
  }

  @Test
  void givesTheArchiveInParts() {
    ImportRecord record = fullRecord("a", CREATED);
    ImportId id = record.report().importId();
    imports.save(user, record);

    assertThat(imports.archivePart(reading(user), id, 0, 2)).containsExactly(31, -117);
    assertThat(imports.archivePart(reading(user), id, 2, 10)).containsExactly(0, -1, 127);
    assertThat(imports.archivePart(reading(user), id, 5, 10)).isEmpty();
    assertThatThrownBy(() -> imports.archivePart(reading(fixture().newUser()), id, 0, 2))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.archivePart(reading(user), newImportId(), 0, 2))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void givesPagesOfLeftoversAndQuarantine() {
    ImportRecord second = fullRecord("b", LATER);
    ImportRecord first = fullRecord("a", CREATED);
    imports.save(user, second);
    imports.save(user, first);

    Page<Kept<Leftover>> page = imports.leftovers(reading(user), KeptFilter.ALL, pageOf(4, null));
    Page<Kept<Leftover>> rest =
        imports.leftovers(reading(user), KeptFilter.ALL, pageOf(4, page.nextKey()));

    assertThat(page.items()).hasSize(4);
    assertThat(page.items().get(2))
        .isEqualTo(new Kept<>(first.report().importId(), CREATED, 2, first.leftovers().get(2)));
    assertThat(page.items().get(3).part()).isEqualTo(second.leftovers().get(0));
    assertThat(rest.items())
        .extracting(Kept::part)
        .containsExactlyElementsOf(second.leftovers().subList(1, 3));
    assertThat(rest.next()).isEmpty();
    Page<Kept<Quarantined>> quarantine =
        imports.quarantine(reading(user), KeptFilter.ALL, pageOf(3, null));
    assertThat(quarantine.items())
        .extracting(Kept::part)
        .containsExactly(
            first.quarantine().get(0), first.quarantine().get(1), second.quarantine().get(0));
    assertThat(
            imports
                .quarantine(reading(user), KeptFilter.ALL, pageOf(3, quarantine.nextKey()))
                .items())
        .hasSize(1);
  }

  @Test
  void findsLeftoversByWhereTheyWere() {
    ImportRecord record = fullRecord("a", CREATED);
    ImportId id = record.report().importId();
    imports.save(user, record);
    imports.save(user, fullRecord("b", LATER));
    UUID entity = record.leftovers().get(0).entityId();

    assertThat(positions(new KeptFilter(id, null, null, null, null))).containsExactly(0, 1, 2);
    assertThat(positions(new KeptFilter(id, "other", null, null, null))).containsExactly(2);
    assertThat(positions(new KeptFilter(id, null, EntityKind.TARGET_ACCOUNT, null, null)))
        .containsExactly(0, 1);
    assertThat(positions(new KeptFilter(id, null, EntityKind.COMPANY, null, null))).isEmpty();
    assertThat(positions(new KeptFilter(null, null, null, entity, null))).containsExactly(0, 1);
    assertThat(positions(new KeptFilter(newImportId(), null, null, null, null))).isEmpty();
    assertThat(
            imports
                .leftovers(reading(fixture().newUser()), KeptFilter.ALL, PageRequest.first())
                .items())
        .isEmpty();
  }

  @Test
  void findsLeftoversAndQuarantineByWhatTheySay() {
    ImportRecord record = fullRecord("a", CREATED);
    imports.save(user, record);

    assertThat(positions(saying("/0/Z"))).containsExactly(0);
    assertThat(positions(saying("{ \"A\""))).containsExactly(0);
    assertThat(positions(saying("%"))).isEmpty();
    assertThat(positions(saying("HALF A"))).containsExactly(2);
    assertThat(positions(saying("🌱"))).containsExactly(2);
    assertThat(positions(saying("pair \ufffd, "))).containsExactly(2);
    assertThat(positions(saying("nul \ufffd,"))).containsExactly(2);
    assertThat(imports.quarantine(reading(user), saying("{CUT"), PageRequest.first()).items())
        .extracting(Kept::position)
        .containsExactly(1);
    assertThat(
            imports
                .quarantine(
                    reading(user),
                    new KeptFilter(null, "target_accounts", null, null, null),
                    PageRequest.first())
                .items())
        .extracting(Kept::position)
        .containsExactly(0);
  }

  @Test
  void endsAPageBeforeItBecomesTooLarge() {
    String large = '"' + "x".repeat((int) Page.MAX_SIZE) + '"';
    String small = "1";
    imports.save(
        user,
        withLeftovers(
            new Leftover(null, null, "a", "/0", large),
            new Leftover(null, null, "a", "/1", small),
            new Leftover(null, null, "a", "/2", small)));

    Page<Kept<Leftover>> first =
        imports.leftovers(reading(user), KeptFilter.ALL, PageRequest.first());
    Page<Kept<Leftover>> second =
        imports.leftovers(reading(user), KeptFilter.ALL, pageOf(50, first.nextKey()));

    assertThat(first.items()).extracting(kept -> kept.part().path()).containsExactly("/0");
    assertThat(second.items()).extracting(kept -> kept.part().path()).containsExactly("/1", "/2");
    assertThat(second.next()).isEmpty();
  }

  private List<Integer> positions(KeptFilter filter) {
    return imports.leftovers(reading(user), filter, PageRequest.first()).items().stream()
        .map(Kept::position)
        .toList();
  }

  private static KeptFilter saying(String text) {
    return new KeptFilter(null, null, null, null, text);
  }

  private static PageRequest pageOf(int limit, PageKey after) {
    return new PageRequest(limit, after);
  }

  private static ImportRecord withEntities(ImportedEntity... entities) {
    ImportRecord record = emptyRecord(CREATED);
    return new ImportRecord(
        record.report(),
        CREATED,
        record.receivedSha256(),
        record.archivedSha256(),
        record.archive(),
        List.of(entities),
        List.of(),
        List.of());
  }

  private static ImportRecord withLeftovers(Leftover... leftovers) {
    ImportRecord record = emptyRecord(CREATED);
    return new ImportRecord(
        record.report(),
        CREATED,
        record.receivedSha256(),
        record.archivedSha256(),
        record.archive(),
        List.of(),
        List.of(leftovers),
        List.of());
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
    assertThat(imports.leftovers(reading(user), KeptFilter.ALL, PageRequest.first()).items())
        .isEmpty();
    assertThat(imports.quarantine(reading(user), KeptFilter.ALL, PageRequest.first()).items())
        .isEmpty();
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
        record.report().entities(),
        record.undoneAt());
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
            new ImportedEntity(
                EntityKind.TARGET_ACCOUNT, sha(digit + 2), entity, TestRecords.first())),
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
