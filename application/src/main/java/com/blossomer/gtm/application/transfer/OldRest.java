package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.transfer.Leftover;
import com.blossomer.gtm.domain.model.transfer.Quarantined;
import java.io.IOException;
import java.util.List;

/**
 * Puts what imports kept beside the records back under its key, or all of it under one of its own.
 */
record OldRest(UserContent content, OldDump dump) {

  /**
   * Writes it.
   *
   * @param more what has no place in a record
   */
  void write(List<OldObject> more) throws IOException {
    content.imports(
        stored -> {
          content.leftovers(stored.report().importId(), leftover -> keep(leftover, more));
          content.quarantine(stored.report().importId(), item -> keep(item, more));
        });
    if (!more.isEmpty()) {
      dump.json(
          LocalStorageExport.MORE,
          json -> {
            json.writeStartArray();
            LocalStorageExport.writeAll(more, json);
            json.writeEndArray();
          });
    }
  }

  /** A leftover without a place: its exact text is a text. */
  static OldObject of(Leftover leftover) {
    return new OldObject()
        .with("key", leftover.key())
        .with("path", leftover.path())
        .with("json", leftover.json());
  }

  private void keep(Leftover leftover, List<OldObject> more) throws IOException {
    if (leftover.entityId() != null) {
      return;
    }
    if (leftover.path().isEmpty() && isFree(leftover.key())) {
      dump.text(leftover.key(), textOf(leftover));
    } else {
      more.add(of(leftover));
    }
  }

  private void keep(Quarantined item, List<OldObject> more) throws IOException {
    if (item.path().isEmpty() && isFree(item.key())) {
      dump.text(item.key(), item.text());
    } else {
      more.add(
          new OldObject()
              .with("key", item.key())
              .with("path", item.path())
              .with("text", item.text())
              .with("reason", item.reason()));
    }
  }

  /** Where the old app had records, the importer would look for some in what is none. */
  private boolean isFree(String key) {
    return !dump.has(key) && !OtherKeys.holdsRecords(key) && !key.equals(LocalStorageExport.MORE);
  }

  /** A text that was no JSON is kept as a JSON text. */
  private static String textOf(Leftover leftover) {
    try {
      if (JsonReader.read(leftover.json()) instanceof JsonText text
          && OtherKeys.isPlainText(leftover.key(), text.value())) {
        return text.value();
      }
    } catch (NotJson e) {
      // then it goes back as it is
    }
    return leftover.json();
  }
}
