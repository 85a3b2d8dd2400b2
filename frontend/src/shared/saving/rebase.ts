import { merge, type MergeConflict } from "@blossomer/gtm-client";
import { mergeLists } from "./lists";
import { isSame, patched, placesOf, valueAt, withValueAt } from "./values";

export interface Rebased<T> {
  /** Theirs, with all of my changes laid over it; in a conflict, mine. */
  mine: T;
  conflicts: MergeConflict[];
}

/**
 * Moves my changes onto a newer record.
 *
 * @param base what mine began with
 * @param attempts merge patches on `base` that were sent without an answer: where the newer record has what one of them
 *     brings, that was my own doing and is no conflict
 */
export function rebase<T extends object>(base: T, mine: T, theirs: T, attempts: readonly object[] = []): Rebased<T> {
  const { patch, conflicts } = merge(withOwnDoing(base, theirs, attempts), mine, theirs);
  const asked: MergeConflict[] = [];
  let merged = patched(theirs, patch);
  for (const conflict of conflicts) {
    const list = mergedList(conflict);
    merged = withValueAt(merged, conflict.pointer, list ?? conflict.mine);
    if (list === undefined) {
      asked.push(conflict);
    }
  }
  return { mine: merged, conflicts: asked };
}

/** Lays the changes from one state to the next over a third one; where both changed the same, those count. */
export function layOver<T extends object>(before: T, after: T, under: T): T {
  return rebase(before, after, under).mine;
}

function withOwnDoing<T extends object>(base: T, theirs: T, attempts: readonly object[]): T {
  let known = base;
  for (const attempt of attempts) {
    for (const pointer of placesOf(attempt)) {
      const sent = valueAt(attempt, pointer);
      if (isSame(sent, valueAt(theirs, pointer))) {
        known = withValueAt(known, pointer, sent);
      }
    }
  }
  return known;
}

function mergedList({ base, mine, theirs }: MergeConflict): unknown[] | undefined {
  return Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)
    ? mergeLists(base, mine, theirs)
    : undefined;
}
