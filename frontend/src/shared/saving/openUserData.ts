import type { QueryClient } from "@tanstack/react-query";
import { database } from "@/shared/lib/database";
import { QueryStore } from "./QueryStore";
import { etags, savingOf } from "./savers";
import { offerUndoAgain } from "./useDeleted";

/** The name of the script that this is built into stands for the build. */
const queryStore = new QueryStore(database, new URL(import.meta.url).pathname, etags);

/** How long a page waits for what the browser keeps; it is of no use if it comes too late. */
const PATIENCE = 3_000;

const opened = new WeakMap<QueryClient, { userId: string; ready: Promise<void> }>();

/** Resolves as soon as everything is there that earlier pages have kept for that user: answers and unsaved edits. */
export function openUserData(queryClient: QueryClient, userId: string): Promise<void> {
  const known = opened.get(queryClient);
  if (known?.userId === userId) {
    return known.ready;
  }
  const { saver, deletions } = savingOf(userId, queryClient);
  const all = Promise.all([queryStore.begin(queryClient, userId), saver.adopt(), deletions.load()]);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const ready = Promise.race([all, late]).then(() => offerUndoAgain(deletions));
  opened.set(queryClient, { userId, ready });
  return ready;
}

/** Keeps no answers any more: the user is signing out. */
export function stopKeeping(): void {
  queryStore.stop();
}
