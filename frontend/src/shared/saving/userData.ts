import { database } from "@/shared/lib/database";
import { stopKeeping } from "./openUserData";
import type { Saver } from "./Saver";

/** How many edits of a user wait in this browser, in all of its tabs; none where it keeps nothing. */
export async function countUnsent(userId: string): Promise<number> {
  try {
    return await (await database()).countFromIndex("entries", "userId", userId);
  } catch {
    return 0;
  }
}

/** How many deletions of a user can be undone by what this browser keeps. */
export async function countDeleted(userId: string): Promise<number> {
  try {
    return await (await database()).countFromIndex("deleted", "userId", userId);
  } catch {
    return 0;
  }
}

/** Removes what this browser keeps beside the edits: deleted records, and answers of the server until now. */
export async function clearCopies(userId: string): Promise<void> {
  await clear(["deleted"], userId);
}

/** Removes everything that this browser keeps of a user, also edits that no server has, and keeps nothing any more. */
export async function clearUserData(userId: string): Promise<void> {
  stopKeeping();
  await clear(["entries", "deleted"], userId);
}

/** Sends what waits, and resolves when nothing does or the time is over. */
export async function settled(saver: Saver, milliseconds: number): Promise<void> {
  saver.flush();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!saver.hasUnsent()) {
        finish();
      }
    };
    const finish = () => {
      clearTimeout(timer);
      end();
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    const end = saver.subscribe(look);
    look();
  });
}

async function clear(stores: ("entries" | "deleted")[], userId: string): Promise<void> {
  let opened;
  try {
    opened = await database();
  } catch {
    return; // a browser that stores nothing has nothing to lose
  }
  const transaction = opened.transaction([...stores, "cache"], "readwrite");
  for (const name of stores) {
    const store = transaction.objectStore(name);
    for (const key of await store.index("userId").getAllKeys(userId)) {
      await store.delete(key);
    }
  }
  // of whomever: it is fetched again
  await transaction.objectStore("cache").clear();
  await transaction.done;
}
