package com.blossomer.gtm.application.transfer;

import com.blossomer.gtm.domain.model.shared.RecordId;
import com.blossomer.gtm.domain.model.transfer.EntityKind;
import com.blossomer.gtm.domain.model.transfer.ImportedEntity;
import com.blossomer.gtm.domain.model.transfer.UndoNote;
import com.blossomer.gtm.domain.model.transfer.UndoReason;
import com.blossomer.gtm.domain.model.tree.RecordOutline;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/**
 * Decides what of an import is taken back. It goes from the children to their parents, so that
 * whatever has to stay keeps all that it belongs to.
 */
final class UndoPlan {
  private final List<RecordOutline> there;
  private final Map<RecordId, ImportedEntity> created = new HashMap<>();
  private final Instant importedAt;
  private final Map<RecordId, UndoReason> reasons = new HashMap<>();
  private final boolean force;

  /**
   * @param there what is left of the import, with everything below it, parents first
   */
  UndoPlan(
      List<RecordOutline> there,
      Collection<ImportedEntity> entities,
      Instant importedAt,
      boolean force) {
    this.there = there;
    this.importedAt = importedAt;
    this.force = force;
    entities.forEach(entity -> created.put(entity.id(), entity));
    ListIterator<RecordOutline> childrenFirst = there.listIterator(there.size());
    while (childrenFirst.hasPrevious()) {
      judge(childrenFirst.previous());
    }
  }

  private void judge(RecordOutline record) {
    ImportedEntity entity = created.get(record.id());
    UndoReason ofParents = UndoReason.HOLDS_KEPT;
    if (entity == null) {
      reasons.put(record.id(), UndoReason.OF_OTHERS);
      ofParents = UndoReason.HOLDS_OTHERS;
    } else if (isEdited(record, entity)) {
      reasons.put(record.id(), UndoReason.EDITED);
    }
    if (reasons.containsKey(record.id())) {
      for (RecordId parent : record.parents()) {
        // what others made is the better reason, whichever child comes first
        reasons.merge(parent, ofParents, (known, next) -> known.compareTo(next) < 0 ? known : next);
      }
    }
  }

  /** What was deleted and came back is of another incarnation. */
  private boolean isEdited(RecordOutline record, ImportedEntity entity) {
    return entity.version() == null
        ? record.version().number() > 1 || !record.updatedAt().equals(importedAt)
        : !record.version().equals(entity.version());
  }

  Set<RecordId> removed() {
    Set<RecordId> removed = new HashSet<>();
    there.stream().map(RecordOutline::id).filter(this::isRemoved).forEach(removed::add);
    return removed;
  }

  Map<EntityKind, Integer> counts() {
    Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      counts.put(kind, 0);
    }
    removed().forEach(id -> counts.merge(id.kind(), 1, Integer::sum));
    return counts;
  }

  /** What of the import stays. */
  List<UndoNote> kept() {
    return force ? List.of() : notes(created.keySet());
  }

  /** What goes, but would have stayed without force. */
  List<UndoNote> forced() {
    return force ? notes(reasons.keySet()) : List.of();
  }

  private boolean isRemoved(RecordId id) {
    return force || !reasons.containsKey(id);
  }

  private List<UndoNote> notes(Set<RecordId> wanted) {
    return there.stream()
        .filter(record -> wanted.contains(record.id()) && reasons.containsKey(record.id()))
        .map(record -> new UndoNote(record.id(), record.name(), reasons.get(record.id())))
        .toList();
  }
}
