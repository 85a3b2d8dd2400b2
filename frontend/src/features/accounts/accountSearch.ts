import type { components, TargetAccounts } from "@blossomer/gtm-client";
import { given, textIn, wordIn } from "@/shared/lists/searchParams";
import { SORTS, type Sort } from "@/shared/lists/sorts";
import { PRIORITIES, SIGNAL_TYPES } from "@/shared/lib/vocabulary";

type Schemas = components["schemas"];

/** What the list of accounts is narrowed to, as it stands in the address. */
export interface AccountSearch {
  /** Words that an account has somewhere. */
  q?: string | undefined;
  industry?: string | undefined;
  /** What type some buying signal has. */
  signal?: Schemas["SignalTypeWord"] | undefined;
  /** What priority some buying signal has; with a type, the same one. */
  priority?: Schemas["PriorityWord"] | undefined;
  /** Only those that have none of these yet. */
  without?: "personas" | undefined;
  sort?: Sort | undefined;
}

/** Reads an address; what it does not know is left out. */
export function accountSearch(raw: Record<string, unknown>): AccountSearch {
  return given({
    q: textIn(raw.q),
    industry: textIn(raw.industry),
    signal: wordIn(raw.signal, SIGNAL_TYPES),
    priority: wordIn(raw.priority, PRIORITIES),
    without: raw.without === "personas" ? ("personas" as const) : undefined,
    sort: wordIn(raw.sort, SORTS),
  });
}

/** What drops every filter and keeps the order. */
export const NO_FILTERS: AccountSearch = { q: undefined, industry: undefined, signal: undefined, priority: undefined, without: undefined };

/** Whether an address narrows the list, rather than only ordering it. */
export function isNarrowed({ q, industry, signal, priority, without }: AccountSearch): boolean {
  return [q, industry, signal, priority, without].some((filter) => filter !== undefined);
}

/** The query of the API that an address stands for; `without` is not among its filters. */
export function accountQuery(search: AccountSearch, companyId: string | null): TargetAccounts["query"] {
  const { q, industry, signal, priority, sort = SORTS[0].value } = search;
  const filters = {
    ...(industry === undefined ? {} : { "firmographics.industry.contains": industry }),
    ...signalFilter(signal, priority),
  };
  return {
    sort,
    ...(q === undefined ? {} : { q }),
    ...(companyId === null ? {} : { companyId }),
    ...(Object.keys(filters).length === 0 ? {} : { filters }),
  };
}

/** One signal has to meet both. */
function signalFilter(type: string | undefined, priority: string | undefined): Record<string, string> {
  if (type !== undefined && priority !== undefined) {
    return { [`buyingSignals[type.value=${type},priority.value=${priority}].exists`]: "true" };
  }
  return {
    ...(type === undefined ? {} : { "buyingSignals.type.value": type }),
    ...(priority === undefined ? {} : { "buyingSignals.priority.value": priority }),
  };
}
