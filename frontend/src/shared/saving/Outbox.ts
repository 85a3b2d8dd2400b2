import { randomId } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { folded, isDone, moved, stacked, type Entry } from "./entry";
import type { EntryStore } from "./EntryStore";
import { isNewer } from "./freshness";
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
  /** Adopted edits of records of which another edit is on its way. */
  #postponed: Entry[] = [];
  #lastOrder = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get all(): readonly Pending[] {
    return this.#pending;
  }

  /** The edits of a record: the first is based on what the server gave, each further one on the one before it. */
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
      isStacked: false,
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
    this.#stack(entry.kind, entry.id);
    this.#addPostponed();
  }

  drop(pending: Pending): void {
    const { entry } = pending;
    const chain = this.of(entry.kind, entry.id);
    const next = chain[chain.indexOf(pending) + 1];
    this.#forget(pending);
    if (next !== undefined) {
      this.put(next, moved(next.entry, entry.base, entry.etag));
    }
    this.#addPostponed();
  }

  /** Gives up all edits of a record. */
  dropAll(kind: KindName, id: string): void {
    this.of(kind, id).forEach((pending) => this.#forget(pending));
  }

  /** Takes over what pages have left that are gone. Where the browser keeps nothing, nothing was left. */
  async adopt(): Promise<void> {
    const { store, tabs, userId, onChange } = this.#options;
    try {
      await tabs.ready;
      const adopted = await store.adopt(userId, tabs.id, await tabs.living());
      const fresh = adopted.filter(({ key }) => !this.#pending.some(({ entry }) => entry.key === key));
      if (fresh.length > 0) {
        fresh.sort((one, other) => one.order - other.order).forEach((entry) => {
          this.#add(entry);
        });
        onChange();
      }
    } catch {
      return;
    }
  }

  /** Adds an edit that another page has left, after those of the same record that are known already. */
  #add(entry: Entry): void {
    const chain = this.of(entry.kind, entry.id);
    const [first, last] = [chain[0], chain.at(-1)];
    const added = pendingOf(entry);
    if (first?.isSending === true) {
      this.#postponed.push(entry);
      return;
    }
    if (first !== undefined && last !== undefined) {
      // before one is laid upon the other, both have to begin with the same record of the server
      if (!entry.isStacked && isNewer(entry.base, first.entry.base)) {
        this.put(first, moved(first.entry, entry.base, entry.etag));
      }
      const isOlder = !entry.isStacked && isNewer(first.entry.base, entry.base);
      const level = isOlder ? moved(entry, first.entry.base, first.entry.etag) : entry;
      added.entry = { ...level, order: Math.max(entry.order, last.entry.order + 0.5) };
    }
    this.#pending.push(added);
    this.#pending.sort((one, other) => one.entry.order - other.entry.order);
    this.put(added, added.entry);
  }

  #addPostponed(): void {
    const free = this.#postponed.filter(({ kind, id }) => this.of(kind, id)[0]?.isSending !== true);
    this.#postponed = this.#postponed.filter((entry) => !free.includes(entry));
    free.forEach((entry) => this.#add(entry));
  }

  /** Lays each edit of a record upon the one before it, and makes one of both where nobody has to choose. */
  #stack(kind: KindName, id: string): void {
    const chain = this.of(kind, id);
    for (const [index, later] of chain.entries()) {
      const earlier = chain[index - 1];
      if (earlier === undefined) {
        continue;
      }
      const isStacked = later.entry.base === earlier.entry.mine;
      const upper = isStacked ? later.entry : stacked(later.entry, earlier.entry);
      const both = folded(earlier.entry, upper);
      if (both !== undefined) {
        this.#forget(later);
        this.put(earlier, both);
        return;
      }
      if (!isStacked) {
        this.put(later, upper);
        return;
      }
    }
  }

  #forget(pending: Pending): void {
    this.#pending = this.#pending.filter((other) => other !== pending);
    this.#remove(pending.entry).catch(() => undefined);
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
