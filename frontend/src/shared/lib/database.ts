import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Entry } from "@/shared/saving/entry";

/** A tree that was deleted, so that the deletion can be undone. */
export interface DeletedTree {
  key: string;
  userId: string;
  deletedAt: number;
  kind: Entry["kind"];
  id: string;
  name: string;
  /** How many records went along. */
  below: number;
  tree: object;
  /** Whether the server has said that it is deleted. */
  isConfirmed: boolean;
  /** The Idempotency-Key of the next attempt to restore it. */
  restoreKey: string;
}

/** What the app keeps in the browser, all of it by user. */
interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { userId: string } };
  deleted: { key: string; value: DeletedTree; indexes: { userId: string } };
  /** By user: the answers of the server that pages show without a network, and who is signed in. */
  cache: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/** The browser's database; an error where it stores nothing. */
export function database(): Promise<Database> {
  opened ??= open("blossomer").catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export async function open(name: string): Promise<Database> {
  return await openDB<Schema>(name, 1, {
    upgrade: (created) => {
      created.createObjectStore("entries", { keyPath: "key" }).createIndex("userId", "userId");
      created.createObjectStore("deleted", { keyPath: "key" }).createIndex("userId", "userId");
      created.createObjectStore("cache");
    },
    // a newer version of the app in another tab must not wait for this one
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
}
