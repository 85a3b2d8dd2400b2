package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.domain.model.shared.ExpectedVersion;
import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.port.in.TreeUseCases;
import java.util.function.Consumer;

/**
 * Deletes over HTTP. A client that prefers it gets back all that was deleted, in the form that
 * {@code POST /api/trees} takes.
 */
final class Deletion {

  private final TreeUseCases trees;

  Deletion(TreeUseCases trees) {
    this.trees = trees;
  }

  /**
   * @param plainly deletes the record for a client that does not want to see it any more
   */
  void run(Exchange exchange, RecordId id, Consumer<ExpectedVersion> plainly) {
    ExpectedVersion expected = EntityTags.expected(exchange);
    if (!Preferences.of(exchange.headers("Prefer")).has("return", "representation")) {
      plainly.accept(expected);
      exchange.noContent();
      return;
    }
    MediaTypes.checkAccepted(exchange.headers("Accept"), Route.JSON);
    byte[] deleted = trees.delete(exchange.caller(), id, expected, TreeFormat::writeForUndo);
    exchange.header("Preference-Applied", "return=representation");
    exchange.answer(200, Route.JSON, deleted);
  }
}
