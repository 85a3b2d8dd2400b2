package com.blossomer.gtm.adapter.http.resource;

import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.json.Json;
import com.blossomer.gtm.adapter.http.json.StrictJson;
import com.blossomer.gtm.domain.model.tree.NewTree;
import com.blossomer.gtm.domain.model.tree.RecordTree;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A tree as JSON: an object whose one member is named by the kind of the root and holds it, with
 * everything below within its parent.
 */
final class TreeFormat {

  /** The largest tree, in bytes: what can be given back at a deletion and posted again. */
  static final int MAX_BYTES = 32 * 1024 * 1024;

  private TreeFormat() {}

  static NewTree read(JsonNode body) {
    return new TreeReader().read(body);
  }

  static byte[] write(RecordTree<?> tree) {
    return Json.write(Map.of(tree.root().id().kind().word(), tree));
  }

  /**
   * Writes a tree that is about to be deleted.
   *
   * @throws HttpProblem when it is too large to be posted again
   */
  static byte[] writeForUndo(RecordTree<?> tree) {
    byte[] written = write(tree);
    if (written.length > MAX_BYTES || !StrictJson.isWithinLimits(written)) {
      throw new HttpProblem(
          409,
          "tree_too_large",
          "This is more than could be posted again, which is at most "
              + MAX_BYTES
              + " bytes and "
              + StrictJson.MAX_TOKENS
              + " values and names; delete it in parts, or without getting it back.");
    }
    return written;
  }
}
