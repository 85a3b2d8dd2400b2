import { holdsRecords, isOldKey, isSecretKey, withoutSecret } from "./oldKeys";

/** What this browser keeps of the old app, because this page has the old app's address. */
export interface OldData {
  /** The old app's keys, sorted. */
  keys: string[];
  /** Everything under this address as a dump, without secrets. */
  dump: string;
}

/** Looks for the old app's data; null where there is none, or where the browser lets nobody look. */
export function findOldData(storage: Storage | null = storageOfPage()): OldData | null {
  if (storage === null) {
    return null;
  }
  try {
    const entries = keysOf(storage).map((key) => [key, storage.getItem(key) ?? ""] as const);
    const keys = entries.map(([key]) => key).filter(isOfOldApp);
    if (!keys.some(holdsRecords)) {
      return null;
    }
    // not by an object literal, in which __proto__ would be no key like any other
    const members = entries.flatMap(([key, value]) => {
      const sent = withoutSecret(key, value);
      return sent === null ? [] : [`${JSON.stringify(key)}:${JSON.stringify(sent)}`];
    });
    return { keys: keys.sort(), dump: `{${members.join(",")}}` };
  } catch {
    return null;
  }
}

/** Removes the old app's keys, its secrets included, and nothing else. */
export function clearOldData(storage: Storage | null = storageOfPage()): void {
  if (storage !== null) {
    keysOf(storage)
      .filter(isOfOldApp)
      .forEach((key) => {
        storage.removeItem(key);
      });
  }
}

function isOfOldApp(key: string): boolean {
  return isOldKey(key) || isSecretKey(key);
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index)).flatMap((key) => key ?? []);
}

function storageOfPage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
