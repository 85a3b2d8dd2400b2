import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { isDone, type Entry } from "./entry";
import type { EntryStore } from "./EntryStore";
import { randomId } from "./randomId";
import type { Tabs } from "./tabs";

/** An entry with what only this page knows of it. */
export interface Pending {
  entry: Entry;
  /** From when on it may be sent. */
  due: number;
  isSending: boolean;
  /** How often it has failed, one time after the other. */
  failures: number;
  /** The number of the last write to the store. */
  writes: number;
  /** Whether the store has what the last write brought, as far as is known. */
  isStored: boolean;
}

interface OutboxOptions {
  userId: string;
  store: EntryStore;
  tabs: Tabs;
  /** Told when entries have come, or when the store fails or works again. */
  onChange: () => void;
}

/** The entries that this tab has to send, in the order of their first change, and in the store as they are in memory. */
export class Outbox {
  readonly #options: OutboxOptions;
  #pending: Pending[] = [];
  #lastOrder = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get all(): readonly Pending[] {
    return this.#pending;
  }

  of(kind: KindName, id: string): Pending[] {
    return this.#pending.filter(({ entry }) => entry.kind === kind && entry.id === id);
  }

  begin(kind: KindName, base: AnyRecord, etag: string | null): Pending {
    const order = Math.max(Date.now(), this.#lastOrder + 1);
    this.#lastOrder = order;
    const { userId, tabs } = this.#options;
    const pending = pendingOf({
      key: randomId(),
      userId,
      kind,
      id: base.id,
      order,
      owner: tabs.id,
      base,
      etag,
      mine: base,
      attempts: [],
      withheld: [],
      refusal: null,
      gone: false,
    });
    this.#pending.push(pending);
    return pending;
  }

  /** Replaces an entry, in memory and in the store; one that is done is dropped. */
  put(pending: Pending, entry: Entry): void {
    pending.entry = entry;
    if (!this.#pending.includes(pending)) {
      return; // it was given up meanwhile
    }
    if (isDone(entry) && !pending.isSending) {
      this.drop(pending);
      return;
    }
    const write = ++pending.writes;
    this.#write(entry).then(
      (isOurs) => this.#written(pending, write, isOurs ? "stored" : "taken"),
      () => this.#written(pending, write, "failed"),
    );
  }

  drop(pending: Pending): void {
    this.#pending = this.#pending.filter((other) => other !== pending);
    this.#remove(pending.entry).catch(() => undefined);
  }

  /** Takes over what pages have left that are gone. Where the browser keeps nothing, nothing was left. */
  async adopt(): Promise<void> {
    const { store, tabs, userId, onChange } = this.#options;
    try {
      await tabs.ready;
      const adopted = await store.adopt(userId, tabs.id, await tabs.living());
      const fresh = adopted.filter(({ key }) => !this.#pending.some(({ entry }) => entry.key === key));
      if (fresh.length > 0) {
        this.#pending.push(...fresh.map(pendingOf));
        this.#pending.sort((one, other) => one.entry.order - other.entry.order);
        onChange();
      }
    } catch {
      return;
    }
  }

  async #write(entry: Entry): Promise<boolean> {
    await this.#options.tabs.ready;
    return await this.#options.store.put(entry);
  }

  async #remove(entry: Entry): Promise<void> {
    await this.#options.tabs.ready;
    await this.#options.store.remove(entry);
  }

  #written(pending: Pending, write: number, result: "stored" | "taken" | "failed"): void {
    if (write !== pending.writes || !this.#pending.includes(pending)) {
      return;
    }
    if (result === "taken") {
      // another tab took it for left behind and sends it; it goes on here as an entry of its own
      this.put(pending, { ...pending.entry, key: randomId() });
      return;
    }
    if (pending.isStored !== (result === "stored")) {
      pending.isStored = result === "stored";
      this.#options.onChange();
    }
  }
}

function pendingOf(entry: Entry): Pending {
  return { entry, due: 0, isSending: false, failures: 0, writes: 0, isStored: true };
}
