package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.port.in.ImportUseCases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads back what {@link LedgerWriter} wrote of imports. */
final class ExportedLedger {

  /**
   * Something that belongs to an import.
   *
   * @param item what it is
   * @param claim what was taken of its object
   */
  record Kept<T>(ImportId importId, T item, Claim claim, KeyLedger ledger) {}

  /**
   * An import without what it kept.
   *
   * @param archive as it was archived; empty when the export is without originals
   */
  record Imported(StoredReport stored, List<ImportedEntity> created, byte[] archive) {}

  private final List<Kept<Leftover>> leftovers = new ArrayList<>();
  private final List<Kept<Quarantined>> quarantine = new ArrayList<>();
  private final List<Kept<Imported>> imports = new ArrayList<>();

  List<Kept<Leftover>> leftovers() {
    return leftovers;
  }

  List<Kept<Quarantined>> quarantine() {
    return quarantine;
  }

  List<Kept<Imported>> imports() {
    return imports;
  }

  void leftover(Claim claim, KeyLedger key) {
    ExactFields fields = new ExactFields(claim);
    leftovers.add(
        new Kept<>(
            new ImportId(fields.requiredId("importId")),
            new Leftover(
                fields.word("kind", EntityKind.class),
                fields.id("entityId"),
                fields.requiredAnyText("key"),
                fields.requiredAnyText("path"),
                fields.requiredAnyText("json")),
            claim,
            key));
  }

  void quarantined(Claim claim, KeyLedger key) {
    ExactFields fields = new ExactFields(claim);
    quarantine.add(
        new Kept<>(
            new ImportId(fields.requiredId("importId")),
            new Quarantined(
                fields.requiredAnyText("key"),
                fields.requiredAnyText("path"),
                fields.requiredAnyText("text"),
                fields.requiredAnyText("reason")),
            claim,
            key));
  }

  void imported(Claim claim, KeyLedger key) {
    ExactFields fields = new ExactFields(claim);
    ImportId id = new ImportId(fields.requiredId("importId"));
    Instant importedAt = fields.time("importedAt");
    String received = fields.hash("receivedSha256");
    String archived = fields.hash("archivedSha256");
    fields.text("state");
    Instant undoneAt = fields.timeIfAny("undoneAt");
    StoredReport stored =
        new StoredReport(report(id, fields), importedAt, received, archived, undoneAt);
    List<ImportedEntity> created =
        fields.objects("created").stream().map(ExportedLedger::entity).toList();
    Imported imported = new Imported(stored, created, archive(fields, archived));
    imports.add(new Kept<>(id, imported, claim, key));
  }

  private static ImportReport report(ImportId id, ExactFields fields) {
    fields.flag("dryRun");
    fields.flag("balanced");
    Map<EntityKind, EntityCount> counts = new EnumMap<>(EntityKind.class);
    ExactFields entities = fields.below("entities");
    for (EntityKind kind : EntityKind.values()) {
      if (entities.has(kind.collection())) {
        ExactFields count = entities.below(kind.collection());
        counts.put(kind, new EntityCount(count.count("created"), count.count("merged")));
      }
    }
    List<KeyBalance> keys = fields.objects("keys").stream().map(ExportedLedger::balance).toList();
    return new ImportReport(
        id,
        false,
        keys.stream().allMatch(KeyBalance::isBalanced),
        keys,
        counts,
        fields.objects("decisions").stream().map(ExportedLedger::decision).toList());
  }

  private static KeyBalance balance(ExactFields fields) {
    return new KeyBalance(
        fields.requiredAnyText("key"),
        fields.requiredWord("verdict", KeyVerdict.class),
        fields.requiredNumber("found"),
        fields.requiredNumber("stored"),
        fields.requiredNumber("merged"),
        fields.requiredNumber("leftover"),
        fields.requiredNumber("quarantined"),
        fields.requiredNumber("ignored"));
  }

  private static Decision decision(ExactFields fields) {
    return new Decision(
        fields.requiredText("code"),
        fields.requiredAnyText("key"),
        fields.requiredAnyText("path"),
        fields.requiredAnyText("detail"));
  }

  private static ImportedEntity entity(ExactFields fields) {
    return new ImportedEntity(
        fields.requiredWord("kind", EntityKind.class),
        fields.hash("contentHash"),
        fields.requiredId("entityId"),
        fields.has("version")
            ? new Version(fields.version("version"), 0)
            : fields.nothing("version"));
  }

  /** What was archived, if it is what it was. */
  private static byte[] archive(ExactFields fields, String sha256) {
    String text = fields.text("archive");
    if (text == null) {
      return new byte[0];
    }
    try {
      byte[] archive = Base64.getDecoder().decode(text);
      byte[] original =
          new GZIPInputStream(new ByteArrayInputStream(archive))
              .readNBytes(ImportUseCases.MAX_BYTES + 1);
      if (Sha256.of(original).equals(sha256)) {
        return archive;
      }
    } catch (IllegalArgumentException | IOException e) {
      // refused below, like one that is of another dump
    }
    throw fields.bad("archive", "is not what archivedSha256 says");
  }
}
