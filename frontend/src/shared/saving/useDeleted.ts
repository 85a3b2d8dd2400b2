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

/** Restores a tree, and says how that went. */
export async function restored(deletions: Deletions, { key, name }: DeletedTree): Promise<void> {
  try {
    await deletions.restore(key);
    toasts.add({ title: `Restored “${name}”` });
  } catch (error) {
    toasts.add({ title: "Not restored", description: (error as Error).message, priority: "high" });
  }
}
