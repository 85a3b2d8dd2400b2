import type { components, TargetPersonas } from "@blossomer/gtm-client";
import { given, idIn, textIn, wordIn } from "@/shared/lists/searchParams";
import { SORTS, type Sort } from "@/shared/lists/sorts";
import { SENIORITIES } from "@/shared/lib/vocabulary";

/** What the list of personas is narrowed to, as it stands in the address. */
export interface PersonaSearch {
  /** Words that a persona has somewhere. */
  q?: string | undefined;
  /** The id of the account. */
  account?: string | undefined;
  seniority?: components["schemas"]["SeniorityWord"] | undefined;
  department?: string | undefined;
  /** Only those that have none of these yet. */
  without?: "campaigns" | undefined;
  sort?: Sort | undefined;
}

/** Reads an address; what it does not know is left out. */
export function personaSearch(raw: Record<string, unknown>): PersonaSearch {
  return given({
    q: textIn(raw.q),
    account: idIn(raw.account),
    seniority: wordIn(raw.seniority, SENIORITIES),
    department: textIn(raw.department),
    without: raw.without === "campaigns" ? ("campaigns" as const) : undefined,
    sort: wordIn(raw.sort, SORTS),
  });
}

/** What drops every filter and keeps the order. */
export const NO_FILTERS: PersonaSearch = { q: undefined, account: undefined, seniority: undefined, department: undefined, without: undefined };

/** Whether an address narrows the list, rather than only ordering it. */
export function isNarrowed({ q, account, seniority, department, without }: PersonaSearch): boolean {
  return [q, account, seniority, department, without].some((filter) => filter !== undefined);
}

/** The query of the API that an address stands for; `without` is not among its filters. */
export function personaQuery(search: PersonaSearch, companyId: string | null): TargetPersonas["query"] {
  const { q, account, seniority, department, sort = SORTS[0].value } = search;
  const filters = {
    ...(seniority === undefined ? {} : { "demographics.seniority.value": seniority }),
    ...(department === undefined ? {} : { "demographics.departments.contains": department }),
  };
  return {
    sort,
    ...(q === undefined ? {} : { q }),
    ...(companyId === null ? {} : { companyId }),
    ...(account === undefined ? {} : { targetAccountId: account }),
    ...(Object.keys(filters).length === 0 ? {} : { filters }),
  };
}
