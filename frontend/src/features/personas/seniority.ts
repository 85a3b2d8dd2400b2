import type { components } from "@blossomer/gtm-client";
import { SENIORITIES, shown } from "@/shared/lib/vocabulary";

type Seniority = components["schemas"]["Seniority"];
type Word = components["schemas"]["SeniorityWord"];

/** What people write for a word besides its name; the server knows the same. */
const SYNONYMS: Record<Word, readonly string[]> = {
  junior: ["entry"],
  mid: ["individual contributor", "manager"],
  senior: ["senior manager", "lead"],
  director: ["senior director"],
  vp: ["vp level", "svp"],
  c_level: ["c-suite", "c-level", "founder/ceo", "founder", "owner", "partner"],
};

/** What a text means; it stays the label. */
export function seniorityOf(label: string): Seniority {
  const text = label.trim().toLowerCase();
  const known = SENIORITIES.find(
    ({ value, label: name }) => text === value || text === name.toLowerCase() || SYNONYMS[value].includes(text),
  );
  return { value: known?.value ?? (text.startsWith("head of ") ? "senior" : null), label };
}

/** What classified seniorities are shown as. */
export function seniorityTags(pairs: readonly Seniority[]): string[] {
  return pairs.map((pair) => shown(SENIORITIES, pair) ?? "");
}

/** The seniorities that changed tags stand for: a tag that is still there keeps its word and its label as written. */
export function withSeniorityTags(pairs: readonly Seniority[], tags: readonly string[]): Seniority[] {
  const left = pairs.map((pair, index) => ({ pair, tag: seniorityTags(pairs)[index] }));
  return tags.map((tag) => {
    const at = left.findIndex((each) => each.tag === tag);
    const [kept] = at < 0 ? [] : left.splice(at, 1);
    return kept?.pair ?? seniorityOf(tag);
  });
}
