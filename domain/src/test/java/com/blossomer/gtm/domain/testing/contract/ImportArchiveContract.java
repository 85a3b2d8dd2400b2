package com.blossomer.gtm.domain.testing.contract;

import static com.blossomer.gtm.domain.testing.TestImports.emptyRecord;
import static com.blossomer.gtm.domain.testing.TestImports.fullRecord;
import static com.blossomer.gtm.domain.testing.TestImports.newImportId;
import static com.blossomer.gtm.domain.testing.TestImports.sha;
import static com.blossomer.gtm.domain.testing.TestImports.summary;
import static com.blossomer.gtm.domain.testing.TestImports.withEntities;
import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;
import static com.blossomer.gtm.domain.testing.TestRecords.LATER;
import static com.blossomer.gtm.domain.testing.TestUsers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.blossomer.gtm.domain.error.NotFound;
import com.blossomer.gtm.domain.model.campaign.CampaignId;
import com.blossomer.gtm.domain.model.company.Company;
import com.blossomer.gtm.domain.model.shared.Page;
import com.blossomer.gtm.domain.model.shared.PageRequest;
import com.blossomer.gtm.domain.model.targetaccount.TargetAccountId;
import com.blossomer.gtm.domain.model.targetpersona.TargetPersonaId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportSummary;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeptFilter;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.Access;
import com.blossomer.gtm.domain.port.out.ImportArchive;
import com.blossomer.gtm.domain.testing.RepositoryFixture;
import com.blossomer.gtm.domain.testing.TestData;
import com.blossomer.gtm.domain.testing.TestRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ImportArchive} promises. */
public abstract class ImportArchiveContract {

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
}
