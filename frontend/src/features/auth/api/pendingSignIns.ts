import { openDB, type DBSchema } from "idb";

/** A sign-in that has gone to an outside provider and may come back. */
export interface PendingSignIn {
  state: string;
  nonce: string;
  codeVerifier: string;
  issuer: string;
  clientId: string;
  providerName: string;
  /** Where to go afterwards. */
  to: string | null;
  /** Whether another tab waits for it. */
  forOtherTab: boolean;
  begunAt: number;
}

interface SignInDatabase extends DBSchema {
  pending: { key: string; value: PendingSignIn };
}

/** Nobody takes longer to sign in. */
const LIFETIME = 30 * 60_000;

async function open() {
  return await openDB<SignInDatabase>("blossomer-sign-in", 1, {
    upgrade: (created) => {
      created.createObjectStore("pending", { keyPath: "state" });
    },
  });
}

/** Keeps it in this browser, and forgets those that never came back. */
export async function keepPending(pending: PendingSignIn): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction("pending", "readwrite");
    for (const old of await transaction.store.getAll()) {
      if (isTooOld(old, pending.begunAt)) {
        await transaction.store.delete(old.state);
      }
    }
    await transaction.store.put(pending);
    await transaction.done;
  } finally {
    database.close();
  }
}

/** The sign-in that was begun with this state; it can be taken only once. */
export async function takePending(state: string, now: number = Date.now()): Promise<PendingSignIn | undefined> {
  const database = await open();
  try {
    const transaction = database.transaction("pending", "readwrite");
    const pending = await transaction.store.get(state);
    await transaction.store.delete(state);
    await transaction.done;
    return pending === undefined || isTooOld(pending, now) ? undefined : pending;
  } finally {
    database.close();
  }
}

function isTooOld({ begunAt }: PendingSignIn, now: number): boolean {
  return now - begunAt > LIFETIME;
}
