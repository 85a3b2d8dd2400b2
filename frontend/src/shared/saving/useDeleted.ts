import { useCallback, useSyncExternalStore } from "react";
import type { DeletedTree } from "@/shared/lib/database";
import { toasts } from "@/shared/ui/toasts";
import { useSaving } from "./context";
import type { Deletions } from "./Deletions";

interface Deleted {
  /** What can be restored, the latest first. */
  trees: readonly DeletedTree[];
  /** Puts it back; a message says how that went. */
  restore: (tree: DeletedTree) => Promise<void>;
  forget: (tree: DeletedTree) => void;
}

/** What was deleted in this browser within a week. */
export function useDeleted(): Deleted {
  const { deletions } = useSaving();
  const trees = useSyncExternalStore(deletions.subscribe, deletions.deleted);
  return {
    trees: trees.filter(({ isConfirmed }) => isConfirmed),
    restore: useCallback((tree) => restored(deletions, tree), [deletions]),
    forget: useCallback((tree) => void deletions.forget(tree.key), [deletions]),
  };
}

/** How long the offer to undo a deletion stays; later it is found under what was deleted recently. */
const UNDO = 15_000;

/** How long after a deletion the offer is made once more, when the page is loaded again. */
const FRESH = 10 * 60_000;

/** Says that something was deleted, and offers to undo it. */
export function offerUndo(deletions: Deletions, deleted: DeletedTree): void {
  toasts.add({
    title: `Deleted “${deleted.name}”`,
    timeout: UNDO,
    actionProps: { children: "Undo", onClick: () => void restored(deletions, deleted) },
  });
}

/** Offers it for the last deletion, if that was only just before the page was loaded. */
export function offerUndoAgain(deletions: Deletions): void {
  const last = deletions.deleted().find(({ isConfirmed }) => isConfirmed);
  if (last !== undefined && last.deletedAt > Date.now() - FRESH) {
    offerUndo(deletions, last);
  }
}

/** Restores a tree, and says how that went. */
export async function restored(deletions: Deletions, { key, name }: DeletedTree): Promise<void> {
  try {
    await deletions.restore(key);
    toasts.add({ title: `Restored “${name}”` });
  } catch (error) {
    toasts.add({ title: "Not restored", description: (error as Error).message, priority: "high" });
  }
}
