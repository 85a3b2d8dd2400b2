// @vitest-environment node
import type { Company } from "@blossomer/gtm-client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeClock, FakeBrowser, idle, MemoryStore, pass, type FakeTab } from "./testing/FakeBrowser";
import { FakeServer, type Fault } from "./testing/FakeServer";
import { isMembers, valueAt, withValueAt } from "./values";

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const STEPS = 80;
const IDS = ["c1", "c2"];
const TEXTS = ["/name", "/description", "/positioning/languageUsed"];
const LIST = "/capabilities";

beforeEach(fakeClock);
afterEach(() => {
  vi.useRealTimers();
});

describe("tabs that edit the same records while everything fails now and then", () => {
  it.each(SEEDS)("lose no edit and send none twice (seed %i)", { timeout: 60_000 }, async (seed) => {
    const run = new Run(seed);
    await run.begin();
    for (let step = 0; step < STEPS; step++) {
      await run.step();
    }
    await run.end();
    const { missing, doubled } = run.verdict();
    expect({ missing, doubled, left: run.left() }).toEqual({ missing: [], doubled: [], left: [] });
  });
});

/** One random history. Every edit brings a word of its own, by which it is found again on the server. */
class Run {
  readonly #server = new FakeServer();
  readonly #store = new MemoryStore();
  readonly #browser = new FakeBrowser(this.#server, this.#store);
  readonly #random: () => number;
  /** Every word that was ever written. */
  readonly #words: string[] = [];
  /** Those that somebody has knowingly removed. */
  readonly #removed = new Set<string>();
  #isOffline = false;

  constructor(seed: number) {
    this.#random = randomBy(seed);
  }

  async begin(): Promise<void> {
    IDS.forEach((id) => this.#server.add(id, { name: "", capabilities: ["old one", "old two", "old three"] }));
    this.#server.delay = () => (this.#random() < 0.5 ? 0 : Math.floor(this.#random() * 700));
    this.#server.fault = () => this.#fault();
    await this.#browser.open();
    await this.#browser.open();
  }

  async step(): Promise<void> {
    const tab = this.#pick(this.#alive);
    const id = this.#pick(IDS);
    const dice = this.#random();
    if (dice < 0.45) {
      this.#edit(tab, id);
    } else if (dice < 0.75) {
      await pass(this.#random() * 1_500);
    } else if (dice < 0.82) {
      tab.read(id);
    } else if (dice < 0.87) {
      this.#choose(tab, id);
    } else if (dice < 0.91) {
      this.#isOffline = !this.#isOffline;
    } else if (dice < 0.94) {
      tab.saver.retry();
    } else if (dice < 0.96) {
      tab.saver.flush(true);
    } else {
      await this.#kill(tab);
    }
    await idle();
  }

  /** The network is back, nothing fails any more, and every question is answered. */
  async end(): Promise<void> {
    this.#server.fault = () => undefined;
    this.#isOffline = false;
    for (let round = 0; round < 40 && (round === 0 || this.left().length > 0); round++) {
      await pass(5_000);
      this.#alive.forEach((tab) => {
        tab.saver.retry();
        IDS.forEach((id) => this.#choose(tab, id));
      });
      await pass(1_000);
      await Promise.all(this.#alive.map((tab) => tab.saver.adopt()));
    }
  }

  verdict(): { missing: string[]; doubled: string[] } {
    const found = IDS.flatMap((id) => wordsIn(this.#server.company(id)));
    return {
      missing: this.#words.filter((word) => !this.#removed.has(word) && !found.includes(word)),
      doubled: found.filter((word, index) => found.indexOf(word) !== index),
    };
  }

  /** What is still to be sent. */
  left(): string[] {
    return [
      ...this.#alive.flatMap((tab) => tab.saver.status().pending.map(({ state }) => `${tab.id} ${state}`)),
      ...this.#store.entries.keys(),
    ];
  }

  #edit(tab: FakeTab, id: string): void {
    const word = `w${this.#words.length + 1};`;
    this.#words.push(word);
    const before = tab.shown(id);
    tab.edit(id, (record) => (this.#random() < 0.5 ? this.#editText(record, word) : this.#editList(record, word)));
    this.#note(wordsIn(before), wordsIn(tab.shown(id)));
  }

  #editText(record: Company, word: string): Company {
    const pointer = this.#pick(TEXTS);
    const isReplaced = this.#random() < 0.15;
    const before = valueAt(record, pointer);
    return withValueAt(record, pointer, typeof before === "string" && !isReplaced ? before + word : word);
  }

  #editList(record: Company, word: string): Company {
    const list = [...record.capabilities];
    const at = Math.floor(this.#random() * (list.length + 1));
    const dice = this.#random();
    if (dice < 0.5 || list.length === 0) {
      list.splice(at, 0, word);
    } else if (dice < 0.75) {
      list.splice(Math.min(at, list.length - 1), 1, `${list[Math.min(at, list.length - 1)] ?? ""}${word}`);
    } else if (dice < 0.9) {
      list.push(...list.splice(Math.min(at, list.length - 1), 1), word);
    } else {
      list.splice(Math.min(at, list.length - 1), 1);
      list.push(word);
    }
    return withValueAt(record, LIST, list);
  }

  #choose(tab: FakeTab, id: string): void {
    for (const { pointer, mine, theirs } of tab.saver.record("companies", id).conflicts) {
      const side = this.#random() < 0.5 ? "mine" : "theirs";
      const [winner, loser] = side === "mine" ? [mine, theirs] : [theirs, mine];
      tab.saver.choose("companies", id, pointer, side);
      this.#note(wordsIn(loser), wordsIn(winner));
    }
  }

  async #kill(tab: FakeTab): Promise<void> {
    tab.kill();
    await pass(this.#random() * 300);
    if (this.#alive.length === 0 || this.#random() < 0.8) {
      await this.#browser.open();
    }
  }

  #note(before: string[], after: string[]): void {
    before.filter((word) => !after.includes(word)).forEach((word) => this.#removed.add(word));
  }

  #fault(): Fault | undefined {
    const dice = this.#random();
    if (this.#isOffline || dice < 0.08) {
      return "lost";
    }
    if (dice < 0.18) {
      return "answerLost";
    }
    if (dice < 0.23) {
      return { status: 503, retryAfter: 1 };
    }
    return dice < 0.26 ? { status: 500 } : undefined;
  }

  get #alive(): FakeTab[] {
    return this.#browser.tabs.filter(({ isAlive }) => isAlive);
  }

  #pick<T>(choice: readonly T[]): T {
    const picked = choice[Math.floor(this.#random() * choice.length)];
    if (picked === undefined) {
      throw new Error("There is nothing to choose from.");
    }
    return picked;
  }
}

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") {
    return value.match(/w\d+;/g) ?? [];
  }
  return Array.isArray(value) || isMembers(value) ? Object.values(value).flatMap(wordsIn) : [];
}

/** Mulberry32: the same numbers for the same seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
