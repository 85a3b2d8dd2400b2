package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.Word;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportRecord;
import com.blossomer.gtm.domain.model.transfer.ImportReport;
import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
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

  void leftover(Leftover leftover) throws IOException {
    json.word("kind", leftover.kind());
    json.value("entityId", leftover.entityId());
    json.text("key", leftover.key());
    json.text("path", leftover.path());
    json.text("json", leftover.json());
  }

  void quarantined(Quarantined quarantined) throws IOException {
    json.text("key", quarantined.key());
    json.text("path", quarantined.path());
    json.text("text", quarantined.text());
    json.text("reason", quarantined.reason());
  }

  void imported(ImportRecord record) throws IOException {
    report(record.report());
    json.value("importedAt", record.importedAt());
    json.text("receivedSha256", record.receivedSha256());
    json.text("archivedSha256", record.archivedSha256());
    json.binary("archive", record.archive());
    json.objects(
        "created",
        record.entities(),
        entity -> {
          json.word("kind", entity.kind());
          json.text("contentHash", entity.contentHash());
          json.value("entityId", entity.entityId());
        });
  }

  private void report(ImportReport report) throws IOException {
    json.value("importId", report.importId());
    json.flag("balanced", report.balanced());
    json.objects(
        "keys",
        report.keys(),
        key -> {
          json.text("key", key.key());
          json.word("verdict", key.verdict());
          json.number("found", key.found());
          json.number("stored", key.stored());
          json.number("merged", key.merged());
          json.number("leftover", key.leftover());
          json.number("quarantined", key.quarantined());
          json.number("ignored", key.ignored());
        });
    json.object(
        "entities",
        () -> {
          for (EntityKind kind : EntityKind.values()) {
            var count = report.entities().get(kind);
            if (count != null) {
              json.object(
                  kind.word(),
                  () -> {
                    json.number("created", count.created());
                    json.number("merged", count.merged());
                  });
            }
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
  }
}
