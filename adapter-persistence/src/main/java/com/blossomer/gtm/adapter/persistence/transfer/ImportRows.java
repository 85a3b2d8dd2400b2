package com.blossomer.gtm.adapter.persistence.transfer;

import com.blossomer.gtm.domain.model.shared.Version;
import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.Decision;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.KeyVerdict;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the parts of imports from rows. */
final class ImportRows {

  private ImportRows() {}

  static KeyBalance balance(ResultSet row) throws SQLException {
    return new KeyBalance(
        row.getString("key"),
        Word.of(KeyVerdict.class, row.getString("verdict")).orElseThrow(),
        row.getLong("found"),
        row.getLong("stored"),
        row.getLong("merged"),
        row.getLong("leftover"),
        row.getLong("quarantined"),
        row.getLong("ignored"));
  }

  static EntityCount count(ResultSet row) throws SQLException {
    return new EntityCount(row.getInt("created"), row.getInt("merged"));
  }

  static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("code"),
        row.getString("key"),
        row.getString("path"),
        row.getString("detail"));
  }

  static ImportedEntity entity(ResultSet row) throws SQLException {
    String version = row.getString("version");
    return new ImportedEntity(
        kind(row),
        row.getString("content_hash"),
        row.getObject("entity_id", UUID.class),
        version == null ? null : Version.parse(version).orElseThrow());
  }

  static Leftover leftover(ResultSet row) throws SQLException {
    return new Leftover(
        kind(row),
        row.getObject("entity_id", UUID.class),
        row.getString("key"),
        row.getString("path"),
        Wtf8.decode(row.getBytes("json")));
  }

  static Quarantined quarantined(ResultSet row) throws SQLException {
    return new Quarantined(
        row.getString("key"),
        row.getString("path"),
        Wtf8.decode(row.getBytes("content")),
        row.getString("reason"));
  }

  /** A time that may be missing. */
  static Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static EntityKind kind(ResultSet row) throws SQLException {
    String word = row.getString("kind");
    return word == null ? null : Word.of(EntityKind.class, word).orElseThrow();
  }
}
