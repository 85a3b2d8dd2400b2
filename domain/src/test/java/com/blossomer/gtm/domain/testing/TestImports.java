package com.blossomer.gtm.domain.testing;

import static com.blossomer.gtm.domain.testing.TestRecords.CREATED;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Imports to keep in tests. */
public final class TestImports {

  /** What no database text can hold. */
  public static final String NOT_STORABLE_AS_TEXT = "\"nul \0, half a pair \ud83d, 🌱\"";

  private TestImports() {}

  public static ImportRecord withEntities(ImportedEntity... entities) {
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

  public static ImportRecord withLeftovers(Leftover... leftovers) {
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

  public static ImportSummary summary(ImportRecord record) {
    return new ImportSummary(
        record.report().importId(),
        record.importedAt(),
        record.receivedSha256(),
        record.report().balanced(),
        record.report().entities(),
        record.undoneAt());
  }

  public static ImportRecord emptyRecord(Instant importedAt) {
    ImportReport report =
        new ImportReport(newImportId(), false, true, List.of(), Map.of(), List.of());
    return new ImportRecord(
        report, importedAt, sha("a"), sha("b"), new byte[0], List.of(), List.of(), List.of());
  }

  public static ImportRecord fullRecord(String digit, Instant importedAt) {
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

  public static ImportId newImportId() {
    return new ImportId(TestRecords.newId());
  }

  /** Some digest that begins with these digits. */
  public static String sha(String digits) {
    return digits + "e".repeat(64 - digits.length());
  }
}
