import type { Found } from "./api/queries";
import { matching, type Command } from "./commands";

/** A line of the palette. */
export type Option =
  | { type: "record"; found: Found }
  | { type: "command"; command: Command }
  | { type: "all"; q: string };

export interface Group {
  label: string;
  options: Option[];
}

interface Content {
  typed: string;
  /** What was found for it. */
  found: readonly Found[];
  /** What was changed last, for when nothing is typed. */
  recent: readonly Found[];
}

/** What the palette shows, in groups; groups without a line are left out. */
export function groupsOf({ typed, found, recent }: Content): Group[] {
  const q = typed.trim();
  const records = (q === "" ? recent : found).map((one): Option => ({ type: "record", found: one }));
  const commands = matching(q).map((command): Option => ({ type: "command", command }));
  const groups = [
    { label: q === "" ? "Changed last" : "Records", options: q !== "" && records.length > 0 ? [...records, { type: "all" as const, q }] : records },
    { label: "Commands", options: commands },
  ].filter(({ options }) => options.length > 0);
  return asksForCommand(q) ? groups.toReversed() : groups;
}

/** Whether somebody begins a command, not the name of a record. */
function asksForCommand(q: string): boolean {
  return /^(new|go)\b/i.test(q);
}
