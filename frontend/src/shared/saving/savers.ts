import type { QueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { database } from "@/shared/lib/database";
import { freshen, invalidateRecord, showSaved } from "./cache";
import { entriesIn } from "./EntryStore";
import { Etags } from "./etags";
import { Saver } from "./Saver";
import { browserTabs, type Tabs } from "./tabs";
import { transportBy } from "./transport";

const etags = new Etags();
etags.watch(client);

const savers = new Map<string, Saver>();
let shared: Tabs | undefined;

export const entryStore = entriesIn(database);

/** This tab among the others. */
export function tabs(): Tabs {
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("blossomer");
  // locks are missing on pages without TLS, whatever the types say
  shared ??= browserTabs((navigator as { locks?: LockManager }).locks, channel);
  return shared;
}

/** The one that saves a user's edits. It stays as long as the page does, so that nothing is lost by signing out and in. */
export function saverOf(userId: string, queryClient: QueryClient): Saver {
  let saver = savers.get(userId);
  if (saver === undefined) {
    saver = new Saver({
      userId,
      store: entryStore,
      transport: transportBy((request) => fetch(request)),
      tabs: tabs(),
      etagOf: (kind, record) => etags.of(kind, record),
      onSaved: (kind, record) => showSaved(queryClient, kind, record),
    });
    savers.set(userId, saver);
    connect(saver, queryClient);
  }
  return saver;
}

/** Whether edits of that user are not on the server yet. */
export function hasUnsent(userId: string): boolean {
  return savers.get(userId)?.hasUnsent() ?? false;
}

function connect(saver: Saver, queryClient: QueryClient): void {
  freshen(queryClient, saver);
  tabs().listen((message) => {
    if (message.type === "saved" && message.userId === saver.userId) {
      invalidateRecord(queryClient, message.kind, message.id);
    }
  });
}
