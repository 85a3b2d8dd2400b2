package com.blossomer.gtm.domain.model.tree;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.shared.Source;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportId;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the store when a tree is created there.
 *
 * @param taken those of its ids that are in use
 * @param parents those of its parents that are there
 * @param imported what imports of the user created with its content hashes, deleted since or not
 */
public record TreeSurroundings(
    Set<RecordId> taken, Map<RecordId, TreePlace> parents, Set<Imported> imported) {

  /** A content that an import took over as a record of that kind. */
  public record Imported(ImportId importId, EntityKind kind, String contentHash) {}

  public TreeSurroundings {
    taken = Set.copyOf(taken);
    parents = Map.copyOf(parents);
    imported = Set.copyOf(imported);
  }

  /** Whether an import did take a record of that kind from there. */
  public boolean confirms(Source source, EntityKind kind) {
    return imported.contains(new Imported(source.importId(), kind, source.contentHash()));
  }
}
