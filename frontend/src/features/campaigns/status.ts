import type { Campaign } from "@blossomer/gtm-client";

export type Status = Campaign["status"];

const MOVES: Record<Status, readonly Status[]> = {
  draft: ["active"],
  active: ["paused", "completed"],
  paused: ["active", "completed"],
  completed: [],
};

/**
 * Where a campaign can move to.
 *
 * @param stored the status that the server has: the move is made from there, also when another one is not saved yet
 */
export function movesFrom(shown: Status, stored: Status = shown): Status[] {
  const fromStored = [stored, ...MOVES[stored]];
  return shown === stored ? [...MOVES[stored]] : fromStored.filter((status) => status !== shown);
}

/** What a move is called. */
export function moveName(from: Status, to: Status): string {
  switch (to) {
    case "active":
      return from === "paused" ? "Resume" : "Activate";
    case "paused":
      return "Pause";
    case "completed":
      return "Complete";
    case "draft":
      return "Back to draft";
  }
}
