import type { Campaign } from "@blossomer/gtm-client";
import { CAMPAIGN_STATUSES } from "@/shared/lib/vocabulary";
import type { Status } from "../status";

export const STATUSES: readonly Status[] = CAMPAIGN_STATUSES.map(({ value }) => value);

/** A campaign as the server has it, and as it is shown. */
export interface Card {
  stored: Campaign;
  shown: Campaign;
}

export interface Column {
  status: Status;
  cards: Card[];
  /** How many there are, also those that are not loaded yet. */
  total: number;
}

/**
 * Puts campaigns into columns by the status that is shown, which may not be saved yet.
 *
 * @param totals how many the server counts, by status
 */
export function columnsOf(cards: readonly Card[], totals: Record<Status, number>): Column[] {
  const newest = new Map<string, Card>();
  for (const card of cards) {
    const known = newest.get(card.stored.id);
    if (known === undefined || card.stored.version > known.stored.version) {
      newest.set(card.stored.id, card);
    }
  }
  const all = [...newest.values()];
  return STATUSES.map((status) => {
    const own = all.filter(({ shown }) => shown.status === status);
    const left = all.filter(({ shown, stored }) => stored.status === status && shown.status !== status).length;
    const come = own.filter(({ stored }) => stored.status !== status).length;
    return { status, cards: own, total: Math.max(own.length, totals[status] + come - left) };
  });
}
