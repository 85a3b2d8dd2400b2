import type { Companies } from "@blossomer/gtm-client";
import { given, textIn, wordIn } from "@/shared/lists/searchParams";
import { SORTS, type Sort } from "@/shared/lists/sorts";

/** What the list of companies is narrowed to, as it stands in the address. */
export interface CompaniesSearch {
  /** Words that a company has somewhere. */
  q?: string | undefined;
  sort?: Sort | undefined;
}

/** Reads an address; what it does not know is left out. */
export function companiesSearch(raw: Record<string, unknown>): CompaniesSearch {
  return given({ q: textIn(raw.q), sort: wordIn(raw.sort, SORTS) });
}

/** The query of the API that an address stands for. */
export function companiesQueryOf({ q, sort = SORTS[0].value }: CompaniesSearch): Companies["query"] {
  return { sort, limit: 24, ...(q === undefined ? {} : { q }) };
}
