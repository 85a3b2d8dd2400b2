import type { Campaign } from "@blossomer/gtm-client";
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";

/** Stands for campaigns without a persona where the address names one. */
export const NO_PERSONA = "none";

export const SORTS = [
  { value: "-updatedAt", label: "Changed last" },
  { value: "-createdAt", label: "Newest first" },
  { value: "createdAt", label: "Oldest first" },
  { value: "name", label: "By name" },
] as const;

export type Sort = (typeof SORTS)[number]["value"];

/** Which campaigns the page shows; it stands in the address. */
export interface CampaignsSearch {
  q?: string;
  status?: Campaign["status"];
  type?: Campaign["type"];
  account?: string;
  persona?: string;
  sort?: Sort;
  view?: "board";
}

/** Reads an address, in which people may have written anything. */
export function campaignsSearch(search: Record<string, unknown>): CampaignsSearch {
  const status = CAMPAIGN_STATUSES.find(({ value }) => value === search.status)?.value;
  const type = CAMPAIGN_TYPES.find(({ value }) => value === search.type)?.value;
  const sort = SORTS.find(({ value }) => value === search.sort)?.value;
  return {
    ...textOf("q", search.q),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...textOf("account", search.account),
    ...textOf("persona", search.persona),
    ...(sort === undefined ? {} : { sort }),
    ...(search.view === "board" ? { view: "board" as const } : {}),
  };
}

function textOf(name: "q" | "account" | "persona", value: unknown): Partial<CampaignsSearch> {
  // a query of digits is a number to the router
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? { [name]: text } : {};
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What the list is asked for. */
export function filtersOf({ q, status, type, account, persona, sort }: CampaignsSearch, companyId: string | null) {
  return {
    limit: 24,
    sort: sort ?? "-updatedAt",
    ...(companyId === null ? {} : { companyId }),
    ...(q === undefined ? {} : { q }),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(account === undefined || !UUID.test(account) ? {} : { targetAccountId: account }),
    ...(persona === undefined || !UUID.test(persona) ? {} : { targetPersonaId: persona }),
    ...(persona === NO_PERSONA ? { filters: { "targetPersonaId.exists": "false" } } : {}),
  };
}

/** Whether anything narrows the list. */
export function isNarrowed({ q, status, type, account, persona }: CampaignsSearch): boolean {
  return [q, status, type, account, persona].some((value) => value !== undefined);
}
