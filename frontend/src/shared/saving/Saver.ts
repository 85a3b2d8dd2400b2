import { ProblemError } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import * as entries from "./entry";
import type { Entry } from "./entry";
import type { EntryStore } from "./EntryStore";
import { failureOf } from "./failures";
import { isNewer } from "./freshness";
import { Outbox, type Pending } from "./Outbox";
import { shownOf } from "./shown";
import { isSameStatus, recordStatus, saveStatus, type RecordStatus, type SaveState, type SaveStatus } from "./status";
import type { Tabs } from "./tabs";
import type { Transport, Versioned } from "./transport";
import { isSame } from "./values";

export interface SaverOptions {
  userId: string;
  store: EntryStore;
  transport: Transport;
  tabs: Tabs;
  /** The ETag that the record came with, if it is known. */
  etagOf: (kind: KindName, record: AnyRecord) => string | null;
  /** Told of every record that the server has answered to an edit. */
  onAnswer: (kind: KindName, record: AnyRecord) => void;
  /** From 0 to 1. */
  random?: () => number;
}

const QUIET = 500;
const ADOPTION = 60_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** How often an entry may fail before people are told. */
const PATIENCE = 3;
/** A tag that matches no version: the server then answers the record as it is. */
const UNREAD = '"unread"';
/** Answers that are remembered, against older ones that lists may still show. */
const REMEMBERED = 500;

/**
 * Keeps every edit of one user until the server has it: in memory and in the browser's database at once, on the server
 * half a second after the last change. Entries are sent in the order of their first change, one after the other.
 */
export class Saver {
  readonly userId: string;
  readonly #options: SaverOptions;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  readonly #latest = new Map<string, Versioned>();
  readonly #records = new Map<string, { revision: number; status: RecordStatus }>();
  #status: SaveStatus | undefined;
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #adoption: ReturnType<typeof setInterval> | undefined;
  #isActive = false;
  #isSignedOut = false;
  /** Failures of the network, one after the other; while there are any, it counts as offline. */
  #failures = 0;
  /** Before that nothing is sent. */
  #pausedUntil = 0;

  constructor(options: SaverOptions) {
    this.userId = options.userId;
    this.#options = options;
    this.#outbox = new Outbox({ ...options, onChange: () => this.#changed() });
  }

  /** Begins to send, with what an earlier page has left. */
  async start(): Promise<void> {
    this.#isActive = true;
    this.#isSignedOut = false;
    this.#pausedUntil = 0;
    clearInterval(this.#adoption);
    this.#adoption = setInterval(() => void this.adopt(), ADOPTION);
    this.#changed();
    await this.adopt();
  }

  /** Sends nothing any more, and keeps everything. */
  stop(): void {
    this.#isActive = false;
    clearInterval(this.#adoption);
    clearTimeout(this.#timer);
  }

  /** Takes over what a page has left that is gone. */
  async adopt(): Promise<void> {
    await this.#outbox.adopt();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** How it stands with everything; the same object as long as nothing changes. */
  status = (): SaveStatus => {
    this.#status ??= saveStatus(
      this.#outbox.all.map(({ entry }) => entry),
      this.#waiting,
      this.#outbox.all.some(({ isStored }) => !isStored),
    );
    return this.#status;
  };

  /** How it stands with one record; the same object as long as nothing changes. */
  record(kind: KindName, id: string): RecordStatus {
    const name = nameOf(kind, id);
    const known = this.#records.get(name);
    if (known?.revision === this.#revision) {
      return known.status;
    }
    const own = this.#outbox.of(kind, id).map(({ entry }) => entry);
    const fresh = recordStatus(own, this.#latest.get(name)?.record, this.#waiting);
    const status = known !== undefined && isSameStatus(known.status, fresh) ? known.status : fresh;
    this.#records.set(name, { revision: this.#revision, status });
    return status;
  }

  /** Whether something is not on the server yet. */
  hasUnsent(): boolean {
    return this.#outbox.all.length > 0;
  }

  /** Changes a record as it is shown, `server` being what the server has given. */
  edit<R extends AnyRecord>(kind: KindName, server: R, change: (record: R) => R): void {
    const shown = shownOf(this.record(kind, server.id), server);
    const after = change(shown);
    if (isSame(shown, after)) {
      return;
    }
    const pending = this.#outbox.of(kind, server.id).at(-1) ?? this.#begin(kind, shown);
    pending.due = Date.now() + QUIET;
    this.#outbox.put(pending, entries.edited(pending.entry, after));
    this.#changed();
  }

  /** Takes note of a record that the server gave: pending edits are moved onto it if it is newer. */
  seen(kind: KindName, record: AnyRecord): void {
    this.#moveTo(kind, { record, etag: this.#options.etagOf(kind, record) });
  }

  /**
   * Sends what waits, at once.
   *
   * @param keepalive whether the page may end before it is answered
   */
  flush(keepalive = false): void {
    for (const pending of this.#outbox.all) {
      pending.due = 0;
    }
    if (keepalive && this.#isSending) {
      this.#outbox.all.filter((pending) => this.#isFree(pending)).forEach((pending) => void this.#send(pending, true));
    }
    this.#schedule();
  }

  /** Tries again by the wish of a person, or because the network is back. */
  retry(): void {
    this.#isSignedOut = false;
    this.#pausedUntil = 0;
    this.flush();
    this.#changed();
  }

  /** Nothing is sent any more until the user has signed in again. */
  signedOut(): void {
    this.#isSignedOut = true;
    this.#changed();
  }

  /** Sends what waits of a record, at once. */
  hurry(kind: KindName, id: string): void {
    this.#outbox.of(kind, id).forEach((pending) => {
      pending.due = pending.failures === 0 ? 0 : pending.due;
    });
    this.#schedule();
  }

  /** Sends all that waits, and tells how it then stands: nothing of it is under way any more. */
  async settle(): Promise<SaveStatus> {
    this.retry();
    return await new Promise((resolve) => {
      const look = () => {
        if (this.status().pending.every(({ state }) => state !== "saving")) {
          end();
          resolve(this.status());
        }
      };
      const end = this.subscribe(look);
      look();
    });
  }

  /** Settles a conflict. */
  choose(kind: KindName, id: string, pointer: string, side: "mine" | "theirs"): void {
    const pending = this.#outbox
      .of(kind, id)
      .find(({ entry }) => entries.conflictsOf(entry).some((conflict) => conflict.pointer === pointer));
    if (pending !== undefined) {
      pending.due = 0;
      this.#outbox.put(pending, entries.chosen(pending.entry, pointer, side));
    }
    this.#changed();
  }

  /** Gives up what is not saved of a record. */
  discard(kind: KindName, id: string): void {
    this.#outbox.dropAll(kind, id);
    this.#changed();
  }

  /** Tries again to save a record that was deleted and has been restored. */
  revive(kind: KindName, id: string): void {
    for (const pending of this.#outbox.of(kind, id)) {
      pending.due = 0;
      this.#outbox.put(pending, { ...pending.entry, gone: false });
    }
    this.#changed();
  }

  get #isSending(): boolean {
    return this.#isActive && !this.#isSignedOut;
  }

  #begin(kind: KindName, base: AnyRecord): Pending {
    const latest = this.#latest.get(nameOf(kind, base.id));
    const isLatest = latest?.record.version === base.version && latest.record.updatedAt === base.updatedAt;
    const etag = isLatest ? latest.etag : this.#options.etagOf(kind, base);
    return this.#outbox.begin(kind, base, etag);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const next = this.#next();
    if (next !== undefined) {
      this.#timer = setTimeout(() => this.#run(), Math.max(next.due, this.#pausedUntil) - Date.now());
    }
  }

  #run(): void {
    const next = this.#next();
    if (next === undefined || Math.max(next.due, this.#pausedUntil) > Date.now()) {
      this.#schedule();
      return;
    }
    // what was changed before goes first, even if it is still being changed
    const first = this.#outbox.all.find((pending) => this.#isFree(pending) && pending.failures === 0);
    void this.#send(first !== undefined && first.entry.order < next.entry.order ? first : next, false);
  }

  /** What is due first; undefined if nothing can be sent now. */
  #next(): Pending | undefined {
    if (!this.#isSending || this.#outbox.all.some(({ isSending }) => isSending)) {
      return undefined;
    }
    return this.#outbox.all
      .filter((pending) => this.#isFree(pending))
      .reduce<Pending | undefined>((first, each) => (first === undefined || each.due < first.due ? each : first), undefined);
  }

  #isFree(pending: Pending): boolean {
    const { entry, isSending } = pending;
    return !isSending && entries.isSendable(entry) && this.#outbox.of(entry.kind, entry.id)[0] === pending;
  }

  async #send(pending: Pending, keepalive: boolean): Promise<void> {
    const { kind, id, etag, attempts } = pending.entry;
    const patch = entries.patchFor(pending.entry);
    if (patch === undefined || pending.isSending) {
      return;
    }
    pending.isSending = true;
    this.#outbox.put(pending, { ...pending.entry, attempts: [...attempts, patch] });
    this.#changed();
    try {
      const answer = await this.#options.transport.patch(kind, id, patch, etag ?? UNREAD, keepalive);
      pending.isSending = false;
      pending.failures = 0;
      this.#failures = 0;
      this.#take(pending, patch, answer);
    } catch (error) {
      pending.isSending = false;
      await this.#failed(pending, patch, error);
    }
    this.#changed();
  }

  #take(pending: Pending, patch: object, answer: Versioned): void {
    const { kind, id } = pending.entry;
    this.#outbox.put(pending, entries.accepted(pending.entry, patch, answer.record, answer.etag));
    this.#show(kind, answer);
    this.#options.tabs.tell({ type: "saved", userId: this.userId, kind, id, version: answer.record.version });
  }

  /** What the server has answered counts for everything that shows the record. */
  #show(kind: KindName, answer: Versioned): void {
    const { record } = answer;
    this.#latest.delete(nameOf(kind, record.id));
    this.#latest.set(nameOf(kind, record.id), answer);
    const [oldest] = this.#latest.keys();
    if (this.#latest.size > REMEMBERED && oldest !== undefined) {
      this.#latest.delete(oldest);
    }
    this.#moveTo(kind, answer);
    this.#options.onAnswer(kind, record);
  }

  #moveTo(kind: KindName, answer: Versioned): void {
    const [first] = this.#outbox.of(kind, answer.record.id);
    if (first !== undefined && !first.isSending && isNewer(answer.record, first.entry.base)) {
      this.#move(first, answer);
    }
  }

  #move(pending: Pending, { record, etag }: Versioned): void {
    this.#outbox.put(pending, entries.moved(pending.entry, record, etag));
    this.#changed();
  }

  async #failed(pending: Pending, patch: object, error: unknown): Promise<void> {
    const failure = failureOf(error);
    this.#failures = failure.type === "unreachable" ? this.#failures + 1 : 0;
    switch (failure.type) {
      case "unreachable":
        this.#pausedUntil = Date.now() + Math.max(failure.milliseconds, this.#pause(this.#failures));
        break;
      case "stale":
        pending.failures++;
        // somebody is faster time and again
        pending.due = pending.failures > PATIENCE ? Date.now() + this.#pause(pending.failures - PATIENCE) : 0;
        this.#move(pending, failure);
        this.#show(pending.entry.kind, failure);
        break;
      case "failed":
        pending.due = Date.now() + this.#pause(++pending.failures);
        break;
      case "signedOut":
        this.#isSignedOut = true;
        break;
      case "gone":
        if (await this.#isSignedIn()) {
          this.#outbox.put(pending, { ...pending.entry, attempts: [], gone: true });
        } else {
          this.#isSignedOut = true;
        }
        break;
      case "refused":
        pending.failures = 0;
        this.#outbox.put(pending, entries.refused(pending.entry, patch, failure.refusal));
        break;
    }
  }

  /** What is another user's reads like what was deleted, so it is asked whose session the browser has. */
  async #isSignedIn(): Promise<boolean> {
    try {
      return (await this.#options.transport.userId()) === this.userId;
    } catch (error) {
      return !(error instanceof ProblemError && error.status === 401);
    }
  }

  #pause(failures: number): number {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
    return longest * (0.5 + (this.#options.random ?? Math.random)() / 2);
  }

  /** How it stands with an entry apart from what a person has to decide. */
  #waiting = (entry: Entry): SaveState => {
    if (this.#isSignedOut) {
      return "signedOut";
    }
    const pending = this.#outbox.all.find((each) => each.entry === entry);
    if (pending === undefined || (!pending.isSending && !entries.isSendable(entry))) {
      return "saved";
    }
    return this.#failures > 0 || pending.failures > PATIENCE ? "offline" : "saving";
  };

  #changed(): void {
    this.#status = undefined;
    this.#revision++;
    this.#schedule();
    this.#listeners.forEach((listener) => listener());
  }
}

function nameOf(kind: KindName, id: string): string {
  return `${kind}/${id}`;
}
