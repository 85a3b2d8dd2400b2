package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.EntityCount;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.KeyBalance;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.blossomer.gtm.domain.model.user.ApiKey;
import com.blossomer.gtm.domain.model.user.User;
import java.io.IOException;

/** Writes what belongs to a user beside the records: never a secret, nor the hash of one. */
final class LedgerWriter {
  private final JsonOutput json;

  LedgerWriter(JsonOutput json) {
    this.json = json;
  }

  void user(User user) throws IOException {
    json.value("id", user.id());
    json.value("email", user.email());
    json.text("name", user.name());
    json.word("role", user.role());
    json.word("plan", user.plan());
    json.value("createdAt", user.createdAt());
    json.value("lastLoginAt", user.lastLoginAt());
  }

  void apiKey(ApiKey key) throws IOException {
    json.value("id", key.id());
    json.text("name", key.name());
    json.text("prefix", key.prefix());
    json.texts("scopes", key.scopes().stream().sorted().map(Word::word).toList());
    json.value("createdAt", key.createdAt());
    json.value("expiresAt", key.expiresAt());
    json.value("lastUsedAt", key.lastUsedAt());
    json.value("revokedAt", key.revokedAt());
  }

  void leftover(ImportId id, Leftover leftover) throws IOException {
    json.value("importId", id);
    json.text("key", leftover.key());
    json.text("path", leftover.path());
    json.word("kind", leftover.kind());
    json.value("entityId", leftover.entityId());
    json.text("json", leftover.json());
  }

  void quarantined(ImportId id, Quarantined quarantined) throws IOException {
    json.value("importId", id);
    json.text("key", quarantined.key());
    json.text("path", quarantined.path());
    json.text("text", quarantined.text());
    json.text("reason", quarantined.reason());
  }

  void entity(ImportedEntity entity) throws IOException {
    json.word("kind", entity.kind());
    json.text("contentHash", entity.contentHash());
    json.value("entityId", entity.entityId());
    json.number("version", entity.version() == null ? null : entity.version().number());
  }

  /** The members that the API gives of an import. */
  void imported(StoredReport stored) throws IOException {
    ImportReport report = stored.report();
    json.value("importId", report.importId());
    json.flag("dryRun", report.dryRun());
    json.flag("balanced", report.balanced());
    json.objects("keys", report.keys(), this::balance);
    json.object(
        "entities",
        () -> {
          for (EntityKind kind : EntityKind.values()) {
            json.object(kind.collection(), () -> count(report.entities().get(kind)));
          }
        });
    json.objects(
        "decisions",
        report.decisions(),
        decision -> {
          json.text("code", decision.code());
          json.text("key", decision.key());
          json.text("path", decision.path());
          json.text("detail", decision.detail());
        });
    json.value("importedAt", stored.importedAt());
    json.text("receivedSha256", stored.receivedSha256());
    json.text("archivedSha256", stored.archivedSha256());
    json.word("state", stored.state());
    json.value("undoneAt", stored.undoneAt());
  }

  private void count(EntityCount count) throws IOException {
    json.number("created", count == null ? 0 : count.created());
    json.number("merged", count == null ? 0 : count.merged());
  }

  private void balance(KeyBalance key) throws IOException {
    json.text("key", key.key());
    json.word("verdict", key.verdict());
    json.number("found", key.found());
    json.number("stored", key.stored());
    json.number("merged", key.merged());
    json.number("leftover", key.leftover());
    json.number("quarantined", key.quarantined());
    json.number("ignored", key.ignored());
  }
}
