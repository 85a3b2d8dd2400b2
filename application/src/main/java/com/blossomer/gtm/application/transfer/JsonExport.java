package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.ImportId;
import com.blossomer.gtm.domain.model.transfer.StoredReport;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Everything as one JSON document, which the import reads.
 *
 * @param originals whether the archived bytes of imports are in it
 */
record JsonExport(boolean originals) implements ExportForm {
  /** Grows when a reader of the version before would misunderstand something. */
  static final int SCHEMA_VERSION = 1;

  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void write(UserContent content, OutputStream target) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(target)) {
      JsonOutput json = new JsonOutput(generator);
      json.item(() -> writeDocument(json, content));
    }
  }

  private void writeDocument(JsonOutput json, UserContent content) throws IOException {
    RecordWriter records = new RecordWriter(json);
    LedgerWriter ledger = new LedgerWriter(json);
    json.number("schemaVersion", SCHEMA_VERSION);
    json.value("exportedAt", content.now());
    json.object("user", () -> ledger.user(content.user()));
    json.list(
        "companies", () -> content.companies(record -> json.item(() -> records.company(record))));
    json.list(
        "targetAccounts",
        () -> content.targetAccounts(record -> json.item(() -> records.targetAccount(record))));
    json.list(
        "targetPersonas",
        () -> content.targetPersonas(record -> json.item(() -> records.targetPersona(record))));
    json.list(
        "campaigns", () -> content.campaigns(record -> json.item(() -> records.campaign(record))));
    json.list(
        "leftovers",
        () ->
            content.imports(
                stored ->
                    content.leftovers(
                        stored.report().importId(),
                        leftover ->
                            json.item(
                                () -> ledger.leftover(stored.report().importId(), leftover)))));
    json.list(
        "quarantine",
        () ->
            content.imports(
                stored ->
                    content.quarantine(
                        stored.report().importId(),
                        item ->
                            json.item(
                                () -> ledger.quarantined(stored.report().importId(), item)))));
    json.list(
        "imports",
        () -> content.imports(stored -> json.item(() -> imported(json, ledger, content, stored))));
    json.objects("apiKeys", content.apiKeys(), ledger::apiKey);
  }

  private void imported(
      JsonOutput json, LedgerWriter ledger, UserContent content, StoredReport stored)
      throws IOException {
    ledger.imported(stored);
    ImportId id = stored.report().importId();
    json.objects("created", content.entities(id), ledger::entity);
    if (originals) {
      ArchivedBytes archive = content.original(id);
      if (archive.isThereMore()) {
        json.binary("archive", archive);
      }
    }
  }
}
