package com.blossomer.gtm.domain.testing;

import com.blossomer.gtm.domain.model.shared.Aggregate;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Imports with anything that they may have done and kept. */
public final class RandomImports {

  private final RandomTexts texts;
  private final Random random;

  public RandomImports(RandomTexts texts) {
    this.texts = texts;
    this.random = texts.random();
  }

  /** An import that created these records, and some that are there no more. */
  public ImportRecord of(ImportId id, Instant importedAt, List<Aggregate> created) {
    byte[] original = new byte[random.nextInt(500)];
    random.nextBytes(original);
    List<ImportedEntity> entities = new ArrayList<>();
    for (Aggregate record : created) {
      entities.add(entity(record.id().kind(), record.source().contentHash(), record));
    }
    entities.addAll(texts.list(() -> entity(kind(), hash(), null)));
    return new ImportRecord(
        report(id),
        importedAt,
        hash(),
        sha256(original),
        gzip(original),
        entities,
        texts.list(() -> leftover(created)),
        texts.list(() -> new Quarantined(texts.text(), texts.text(), texts.exact(), texts.text())),
        random.nextInt(4) == 0 ? importedAt.plusSeconds(1) : null);
  }

  /** Some SHA-256. */
  public String hash() {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    return sha256(bytes);
  }

  private ImportedEntity entity(EntityKind kind, String hash, Aggregate record) {
    return new ImportedEntity(
        kind,
        hash,
        record == null ? TestRecords.newId() : record.uuid(),
        random.nextBoolean() ? null : TestRecords.first());
  }

  private ImportReport report(ImportId id) {
    List<KeyBalance> keys = texts.list(this::balance);
    Map<EntityKind, EntityCount> counts = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      counts.put(kind, new EntityCount(random.nextInt(9), random.nextInt(9)));
    }
    return new ImportReport(
        id,
        false,
        keys.stream().allMatch(KeyBalance::isBalanced),
        keys,
        counts,
        texts.list(() -> new Decision(texts.text(), texts.text(), texts.text(), texts.text())));
  }

  private KeyBalance balance() {
    long stored = random.nextInt(9);
    long leftover = random.nextInt(9);
    return new KeyBalance(
        texts.text(),
        texts.one(List.of(KeyVerdict.values())),
        stored + leftover + 1,
        stored,
        0,
        leftover,
        0,
        1);
  }

  private Leftover leftover(List<Aggregate> records) {
    boolean alone = records.isEmpty() || random.nextBoolean();
    Aggregate record = alone ? null : texts.one(records);
    return new Leftover(
        alone ? null : record.id().kind(),
        alone ? null : record.uuid(),
        texts.text(),
        texts.text(),
        texts.exact());
  }

  private EntityKind kind() {
    return texts.one(List.of(EntityKind.values()));
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
