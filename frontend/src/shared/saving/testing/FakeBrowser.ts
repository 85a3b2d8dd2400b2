import type { Company } from "@blossomer/gtm-client";
import { vi } from "vitest";
import type { AnyRecord } from "@/shared/api/kinds";
import type { Entry } from "../entry";
import type { EntryStore } from "../EntryStore";
import { Saver } from "../Saver";
import { shownOf } from "../shown";
import type { Message, Tabs } from "../tabs";
import { transportBy } from "../transport";
import type { FakeServer } from "./FakeServer";

/** A browser with several tabs, which share a store and a session. */
export class FakeBrowser {
  readonly tabs: FakeTab[] = [];
  readonly store: MemoryStore | EntryStore;
  readonly server: FakeServer;
  #tabs = 0;

  constructor(server: FakeServer, store: EntryStore = new MemoryStore()) {
    this.server = server;
    this.store = store;
  }

  /** Opens the app in another tab, for that user. */
  async open(userId = "ada"): Promise<FakeTab> {
    const tab = new FakeTab(this, `tab${++this.#tabs}`, userId);
    this.tabs.push(tab);
    await tab.saver.start();
    return tab;
  }
}

/** A page with its own memory, and what it has read of the server. */
export class FakeTab implements Tabs {
  readonly ready = Promise.resolve();
  readonly saver: Saver;
  readonly saved: AnyRecord[] = [];
  readonly told: Message[] = [];
  isAlive = true;
  readonly #etags = new Map<string, string>();
  readonly #cache = new Map<string, Company>();

  constructor(
    readonly browser: FakeBrowser,
    readonly id: string,
    userId: string,
  ) {
    this.saver = new Saver({
      userId,
      store: this.#mortal(browser.store),
      transport: transportBy((request) => this.#fetch(request), { baseUrl: "http://server.example" }),
      tabs: this,
      etagOf: (_, { id: record, version, updatedAt }) => this.#etags.get(`${record} ${version} ${updatedAt}`) ?? null,
      onAnswer: (_, record) => {
        this.saved.push(record);
        this.#cache.set(record.id, record as Company);
      },
      random: () => 1,
    });
  }

  /** Reads a record from the server, as a page does. */
  read(id: string): Company {
    const record = this.browser.server.company(id);
    this.#etags.set(`${record.id} ${record.version} ${record.updatedAt}`, this.browser.server.etag(id));
    this.#cache.set(id, record);
    this.saver.seen("companies", record);
    return record;
  }

  /** What the page shows of a record. */
  shown(id: string): Company {
    const server = this.#cache.get(id) ?? this.read(id);
    return shownOf(this.saver.record("companies", id), server);
  }

  edit(id: string, change: Partial<Company> | ((record: Company) => Company)): void {
    const server = this.#cache.get(id) ?? this.read(id);
    this.saver.edit("companies", server, typeof change === "function" ? change : (record) => ({ ...record, ...change }));
  }

  state(id: string) {
    return this.saver.record("companies", id).state;
  }

  /** The page is gone, without a word. */
  kill(): void {
    this.isAlive = false;
    this.saver.stop();
  }

  living(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set(this.browser.tabs.filter(({ isAlive }) => isAlive).map(({ id }) => id)));
  }

  tell(message: Message): void {
    this.told.push(message);
  }

  listen(): () => void {
    return () => undefined;
  }

  async #fetch(request: Request): Promise<Response> {
    const answer = await this.browser.server.fetch(request).catch((error: unknown) => error as Error);
    if (!this.isAlive) {
      await new Promise(() => undefined);
    }
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  }

  /** A dead page writes nothing. */
  #mortal(store: EntryStore): EntryStore {
    const ifAlive = async <T>(result: () => Promise<T>): Promise<T> =>
      this.isAlive ? await result() : await new Promise<T>(() => undefined);
    return {
      put: (entry) => ifAlive(() => store.put(entry)),
      remove: (entry) => ifAlive(() => store.remove(entry)),
      adopt: (...call) => ifAlive(() => store.adopt(...call)),
    };
  }
}

/** A store that fails when it is told to. */
export class MemoryStore implements EntryStore {
  readonly entries = new Map<string, Entry>();
  isFull = false;

  put(entry: Entry): Promise<boolean> {
    if (this.isFull) {
      return Promise.reject(new Error("QuotaExceededError"));
    }
    const known = this.entries.get(entry.key);
    const isOurs = known === undefined || known.owner === entry.owner;
    if (isOurs) {
      this.entries.set(entry.key, structuredClone(entry));
    }
    return Promise.resolve(isOurs);
  }

  remove({ key, owner }: Entry): Promise<void> {
    if (this.entries.get(key)?.owner === owner) {
      this.entries.delete(key);
    }
    return Promise.resolve();
  }

  adopt(userId: string, owner: string, living: ReadonlySet<string>): Promise<Entry[]> {
    const adopted = [...this.entries.values()]
      .filter((entry) => entry.userId === userId && entry.owner !== owner && !living.has(entry.owner))
      .map((entry) => ({ ...structuredClone(entry), owner }));
    adopted.forEach((entry) => this.entries.set(entry.key, entry));
    return Promise.resolve(adopted);
  }
}

/** Fakes the clock, but for what the platform itself needs to go on. */
export function fakeClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"], now: Date.UTC(2026, 5, 1) });
}

/** Lets time pass, and lets everything happen that is under way by then. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await idle();
  for (let left = milliseconds; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 100));
    await idle();
  }
}

/** Lets answers arrive that take no time. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
