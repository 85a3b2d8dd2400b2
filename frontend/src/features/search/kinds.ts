import type { SearchItem } from "@blossomer/gtm-client";
import type { KindName } from "@/shared/api/kinds";

type Word = SearchItem["kind"];

/** The kinds as the search names them. */
export const KIND_OF: Record<Word, KindName> = {
  company: "companies",
  targetAccount: "targetAccounts",
  targetPersona: "targetPersonas",
  campaign: "campaigns",
};

export const WORDS = Object.keys(KIND_OF) as Word[];

/** The kind that a word in an address stands for; undefined for any other text. */
export function wordOf(text: string | undefined): Word | undefined {
  return WORDS.find((word) => word === text);
}
