import { openDB, type IDBPDatabase } from "idb";
import { useSyncExternalStore } from "react";

/** What a person has chosen on this device; nothing that belongs to the data. */
export interface Preferences {
  theme: "system" | "light" | "dark";
  sidebarCollapsed: boolean;
  /** The company that the pages show. */
  companyId: string | null;
}

const DEFAULTS: Preferences = { theme: "system", sidebarCollapsed: false, companyId: null };

let current = DEFAULTS;
let database: IDBPDatabase | undefined;
const listeners = new Set<() => void>();

/** Reads them, before the first page is drawn. Where a browser stores nothing, the defaults count until the page is left. */
export async function loadPreferences(): Promise<void> {
  try {
    database = await openDB("blossomer-preferences", 1, {
      upgrade: (created) => {
        created.createObjectStore("preferences");
      },
    });
    current = { ...DEFAULTS, ...((await database.get("preferences", "all")) as Partial<Preferences> | undefined) };
  } catch {
    database = undefined;
  }
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  database?.put("preferences", current, "all").catch(() => undefined);
  listeners.forEach((listener) => {
    listener();
  });
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
