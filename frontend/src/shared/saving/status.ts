import type { ProblemEntry } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { conflictsOf, errorsOf, troubleOf, type Conflict, type Entry } from "./entry";

/** How it stands with an edit, or with all of them. */
export type SaveState = "saved" | "saving" | "offline" | "conflict" | "invalid" | "gone" | "signedOut";

/** An edit that is not saved, for people. */
export interface PendingEdit {
  kind: KindName;
  id: string;
  name: string;
  state: SaveState;
  /** What the server said against it. */
  sentence: string | null;
}

/** How it stands with all edits of the user in this tab. */
export interface SaveStatus {
  /** The worst of all. */
  state: SaveState;
  pending: readonly PendingEdit[];
  /** Whether the browser keeps nothing, so that edits are lost when the page is left too early. */
  isMemoryOnly: boolean;
}

/** What is to be known of one record; the same object as long as nothing changes. */
export interface RecordStatus {
  state: SaveState;
  errors: readonly ProblemEntry[];
  sentence: string | null;
  conflicts: readonly Conflict[];
  /** The entries in their order. */
  entries: readonly Entry[];
  /** What the server answered last to a save of this tab. */
  latest: AnyRecord | undefined;
}

/** The worst first: what a person has to do something about comes before what goes by itself. */
const ORDER: readonly SaveState[] = ["signedOut", "gone", "conflict", "invalid", "offline", "saving", "saved"];

export function worst(states: readonly SaveState[]): SaveState {
  return ORDER.find((state) => states.includes(state)) ?? "saved";
}

export function recordStatus(
  entries: readonly Entry[],
  latest: AnyRecord | undefined,
  waiting: (entry: Entry) => SaveState,
): RecordStatus {
  return {
    state: worst(entries.map((entry) => stateOf(entry, waiting))),
    errors: entries.flatMap(errorsOf),
    sentence: entries.map(sentenceOf).find((sentence) => sentence !== null) ?? null,
    conflicts: conflictsIn(entries),
    entries,
    latest,
  };
}

export function saveStatus(
  entries: readonly Entry[],
  waiting: (entry: Entry) => SaveState,
  isMemoryOnly: boolean,
): SaveStatus {
  const pending = entries.map((entry) => ({
    kind: entry.kind,
    id: entry.id,
    name: entry.mine.name,
    state: stateOf(entry, waiting),
    sentence: sentenceOf(entry),
  }));
  return { state: worst(pending.map(({ state }) => state)), pending, isMemoryOnly };
}

/** Of a member that is in conflict in several edits, the earliest conflict is settled first. */
function conflictsIn(entries: readonly Entry[]): Conflict[] {
  return entries
    .flatMap(conflictsOf)
    .filter(({ pointer }, index, all) => all.findIndex((other) => other.pointer === pointer) === index);
}

function stateOf(entry: Entry, waiting: (entry: Entry) => SaveState): SaveState {
  return worst([troubleOf(entry) ?? "saved", waiting(entry)]);
}

function sentenceOf(entry: Entry): string | null {
  return entry.refusal?.sentence ?? errorsOf(entry)[0]?.detail ?? null;
}

/** Whether nothing in them differs. */
export function isSameStatus(one: RecordStatus, other: RecordStatus): boolean {
  return (
    one.state === other.state &&
    one.latest === other.latest &&
    one.entries.length === other.entries.length &&
    one.entries.every((entry, index) => entry === other.entries[index])
  );
}
