import type { BlossomerClient } from "@blossomer/gtm-client";
import type { QueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { watchSession } from "@/shared/api/sessionWatch";
import { database } from "@/shared/lib/database";
import { Attention } from "./Attention";
import { freshen, invalidateAll, invalidateRecord, showDeleted, showSaved } from "./cache";
import type { Saving } from "./context";
import { deletedIn } from "./DeletedStore";
import { Deletions } from "./Deletions";
import { entriesIn } from "./EntryStore";
import { Etags } from "./etags";
import { Saver } from "./Saver";
import { browserTabs, type Tabs } from "./tabs";
import { transportBy } from "./transport";

/** What is known of the versions that pages have read. */
export const etags = new Etags();
etags.watch(client);

const savings = new Map<string, Saving>();
let shared: Tabs | undefined;

export const entryStore = entriesIn(database);

/** This tab among the others. */
export function tabs(): Tabs {
  // locks are missing on pages without TLS, whatever the types say
  shared ??= browserTabs(
    (navigator as { locks?: LockManager | null }).locks ?? undefined,
    typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("blossomer"),
  );
  return shared;
}

function watch(client: BlossomerClient): void {
  watchSession(client);
  etags.watch(client);
}

/** What saves a user's edits. It stays as long as the page does, so that nothing is lost by signing out and in. */
export function savingOf(userId: string, queryClient: QueryClient): Saving {
  const known = savings.get(userId);
  if (known !== undefined) {
    return known;
  }
  const saver = new Saver({
    userId,
    store: entryStore,
    transport: transportBy((request) => fetch(request), { watch }),
    tabs: tabs(),
    etagOf: (kind, record) => etags.of(kind, record),
    onAnswer: (kind, record) => showSaved(queryClient, kind, record),
  });
  const deletions = new Deletions({
    userId,
    client,
    saver,
    store: deletedIn(database),
    onDeleted: (nodes) => {
      showDeleted(queryClient, nodes);
      tabs().tell({ type: "deleted", userId });
    },
    onRestored: () => {
      invalidateAll(queryClient);
      tabs().tell({ type: "deleted", userId });
    },
  });
  const saving = { saver, deletions, attention: new Attention() };
  savings.set(userId, saving);
  connect(saving, queryClient);
  return saving;
}

/** Whether edits of that user are not on the server yet. */
export function hasUnsent(userId: string): boolean {
  return savings.get(userId)?.saver.hasUnsent() ?? false;
}

function connect({ saver, deletions }: Saving, queryClient: QueryClient): void {
  freshen(queryClient, saver);
  tabs().listen((message) => {
    if (message.type === "signedIn") {
      // the browser has one session for all of its tabs
      if (message.userId === saver.userId) {
        saver.retry();
      } else {
        saver.signedOut();
      }
    } else if (message.type === "signedOut") {
      saver.signedOut();
    } else if (message.type === "saved" && message.userId === saver.userId) {
      invalidateRecord(queryClient, message.kind, message.id);
    } else if (message.type === "deleted" && message.userId === saver.userId) {
      invalidateAll(queryClient);
      void deletions.load();
    }
  });
}
