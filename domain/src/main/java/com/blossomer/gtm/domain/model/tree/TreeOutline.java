package com.blossomer.gtm.domain.model.tree;

import com.blossomer.gtm.domain.model.shared.RecordId;
import java.util.Set;

/**
 * What has to be known of the store before a tree is created there.
 *
 * @param ids of the records to be created, which may be taken
 * @param parents the stored records that the root belongs to
 * @param contentHashes of the records that say to be imported
 */
public record TreeOutline(Set<RecordId> ids, Set<RecordId> parents, Set<String> contentHashes) {

  public TreeOutline {
    ids = Set.copyOf(ids);
    parents = Set.copyOf(parents);
    contentHashes = Set.copyOf(contentHashes);
  }
}
