import { diff, type ProblemEntry } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { layOver, rebase } from "./rebase";
import { isSame, memberAt, patched, patchOf, placesOf, valueAt, withValueAt } from "./values";

/** An edit of a record that the server has not taken yet, as it is kept in the browser. */
export interface Entry {
  key: string;
  userId: string;
  kind: KindName;
  id: string;
  /** By which entries are sent: those that were changed first, first. */
  order: number;
  /** The tab that sends it. */
  owner: string;
  /** The record that the edit began with. */
  base: AnyRecord;
  /** Whether `base` is what an earlier edit wants the record to be, instead of what the server gave. */
  isStacked: boolean;
  /** The ETag of `base`; null if it was never told. */
  etag: string | null;
  /** The record as it shall be. */
  mine: AnyRecord;
  /** Merge patches on `base` that were sent, and of which no answer has come. */
  attempts: object[];
  /** Members that are not sent: a person has to decide first. */
  withheld: Withheld[];
  /** Why the server refuses all of it. */
  refusal: Refusal | null;
  /** Whether the record is not on the server any more. */
  gone: boolean;
}

export type Withheld =
  | { pointer: string; reason: "conflict"; was: unknown }
  | { pointer: string; reason: "invalid"; errors: ProblemEntry[] };

export interface Refusal {
  sentence: string;
  errors: ProblemEntry[];
}

/** A member that was changed here and elsewhere. */
export interface Conflict {
  pointer: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** What is to be sent now; undefined if there is nothing. */
export function patchFor(entry: Entry): object | undefined {
  const wanted = entry.withheld.reduce(
    (mine, { pointer }) => withValueAt(mine, pointer, valueAt(entry.base, pointer)),
    entry.mine,
  );
  const patch: object = diff(entry.base, wanted);
  if (Object.keys(patch).length > 0) {
    return patch;
  }
  // a change that was taken back may have arrived all the same, so what it was before is sent
  const places = entry.attempts.flatMap((attempt) => placesOf(attempt));
  return places.length > 0 ? patchOf(wanted, places) : undefined;
}

/** Whether nothing of it is left to be saved. */
export function isDone(entry: Entry): boolean {
  return entry.attempts.length === 0 && Object.keys(diff(entry.base, entry.mine)).length === 0;
}

/** After a further change by the person. */
export function edited(entry: Entry, mine: AnyRecord): Entry {
  const withheld = entry.withheld.filter(({ pointer, reason }) =>
    reason === "conflict"
      ? !isSame(valueAt(mine, pointer), valueAt(entry.base, pointer))
      : isSame(valueAt(mine, pointer), valueAt(entry.mine, pointer)),
  );
  return { ...entry, mine, withheld, refusal: null };
}

/** Moved onto a newer record of the server. */
export function moved(entry: Entry, theirs: AnyRecord, etag: string | null): Entry {
  const { mine, conflicts } = rebase(entry.base, entry.mine, theirs, entry.attempts);
  const isOpen = ({ pointer, ...held }: Withheld) =>
    !conflicts.some((conflict) => conflict.pointer === pointer) &&
    !isSame(valueAt(mine, pointer), valueAt(theirs, pointer)) &&
    !(held.reason === "conflict" && isSame(valueAt(theirs, pointer), held.was));
  const asked = conflicts.map(({ pointer, base }): Withheld => {
    const before = entry.withheld.find((held) => held.pointer === pointer);
    return { pointer, reason: "conflict", was: before?.reason === "conflict" ? before.was : base };
  });
  const withheld = [...entry.withheld.filter(isOpen), ...asked];
  return { ...entry, base: theirs, isStacked: false, etag, mine, attempts: [], withheld, gone: false };
}

/** Laid upon an earlier edit of the same record, which another page has left: it counts as what this one began with. */
export function stacked(entry: Entry, under: Entry): Entry {
  return { ...moved(entry, under.mine, null), attempts: entry.attempts, gone: entry.gone, isStacked: true };
}

/** Two edits of a record as one, the later being laid upon the earlier; undefined if a person has to choose before. */
export function folded(earlier: Entry, later: Entry): Entry | undefined {
  if (later.refusal !== null || later.withheld.some(({ reason }) => reason === "conflict")) {
    return undefined;
  }
  const attempts = [...earlier.attempts, ...later.attempts];
  return { ...edited({ ...earlier, attempts }, later.mine), refusal: earlier.refusal };
}

/** After the server has taken a patch and answered the record. */
export function accepted(entry: Entry, patch: object, answer: AnyRecord, etag: string | null): Entry {
  const mine = layOver(patched(entry.base, patch), entry.mine, answer);
  const withheld = entry.withheld.filter(({ pointer }) => !isSame(valueAt(mine, pointer), valueAt(answer, pointer)));
  return { ...entry, base: answer, etag, mine, attempts: [], withheld, gone: false };
}

/** After the server has refused a patch: where it names members of it, only these are held back. */
export function refused(entry: Entry, patch: object, { sentence, errors }: Refusal): Entry {
  const attempts = entry.attempts.filter((attempt) => attempt !== patch);
  const places = placesOf(patch);
  const withheld = new Map(entry.withheld.map((held) => [held.pointer, held]));
  for (const error of errors) {
    const pointer = memberAt(patch, error.pointer ?? "");
    if (!places.includes(pointer)) {
      return { ...entry, attempts, refusal: { sentence, errors } };
    }
    const held = withheld.get(pointer);
    const others = held?.reason === "invalid" ? held.errors : [];
    withheld.set(pointer, { pointer, reason: "invalid", errors: [...others, error] });
  }
  return errors.length === 0
    ? { ...entry, attempts, refusal: { sentence, errors } }
    : { ...entry, attempts, withheld: [...withheld.values()] };
}

/** After a person has chosen which of both a member shall be. */
export function chosen(entry: Entry, pointer: string, side: "mine" | "theirs"): Entry {
  const withheld = entry.withheld.filter((held) => held.pointer !== pointer);
  const mine = side === "mine" ? entry.mine : withValueAt(entry.mine, pointer, valueAt(entry.base, pointer));
  return { ...entry, mine, withheld };
}

export function conflictsOf(entry: Entry): Conflict[] {
  return entry.withheld.flatMap((held) =>
    held.reason === "conflict"
      ? [
          {
            pointer: held.pointer,
            base: held.was,
            mine: valueAt(entry.mine, held.pointer),
            theirs: valueAt(entry.base, held.pointer),
          },
        ]
      : [],
  );
}

/** What the server has said against it, place by place. */
export function errorsOf(entry: Entry): ProblemEntry[] {
  const held = entry.withheld.flatMap((each) => (each.reason === "invalid" ? each.errors : []));
  return [...held, ...(entry.refusal?.errors ?? [])];
}

/** Why it waits for a person; undefined if it does not. */
export function troubleOf(entry: Entry): "gone" | "conflict" | "invalid" | undefined {
  if (entry.gone) {
    return "gone";
  }
  if (entry.withheld.some(({ reason }) => reason === "conflict")) {
    return "conflict";
  }
  return entry.refusal !== null || entry.withheld.length > 0 ? "invalid" : undefined;
}

/** Whether there is something that can be sent without asking. */
export function isSendable(entry: Entry): boolean {
  return !entry.gone && entry.refusal === null && patchFor(entry) !== undefined;
}
