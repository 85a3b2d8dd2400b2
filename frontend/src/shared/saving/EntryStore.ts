import type { Database } from "@/shared/lib/database";
import type { Entry } from "./entry";

/** Where entries outlive the page. */
export interface EntryStore {
  /** Keeps an entry; false if another tab has taken it over meanwhile. */
  put(entry: Entry): Promise<boolean>;
  /** Forgets an entry, unless another tab has taken it over. */
  remove(entry: Entry): Promise<void>;
  /** Hands all entries of a user to `owner` that no living tab owns, and answers those. */
  adopt(userId: string, owner: string, living: ReadonlySet<string>): Promise<Entry[]>;
}

/** Entries in the browser's database. Its transactions keep two tabs from taking the same one. */
export function entriesIn(open: () => Promise<Database>): EntryStore {
  return {
    put: async (entry) => {
      const transaction = (await open()).transaction("entries", "readwrite", { durability: "strict" });
      const known = await transaction.store.get(entry.key);
      const isOurs = known === undefined || known.owner === entry.owner;
      if (isOurs) {
        await transaction.store.put(entry);
      }
      await transaction.done;
      return isOurs;
    },
    remove: async (entry) => {
      const transaction = (await open()).transaction("entries", "readwrite");
      const known = await transaction.store.get(entry.key);
      if (known?.owner === entry.owner) {
        await transaction.store.delete(entry.key);
      }
      await transaction.done;
    },
    adopt: async (userId, owner, living) => {
      const transaction = (await open()).transaction("entries", "readwrite");
      const adopted: Entry[] = [];
      for (const entry of await transaction.store.index("userId").getAll(userId)) {
        if (entry.owner !== owner && !living.has(entry.owner)) {
          const ours = { ...entry, owner };
          await transaction.store.put(ours);
          adopted.push(ours);
        }
      }
      await transaction.done;
      return adopted;
    },
  };
}
