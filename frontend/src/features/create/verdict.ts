import type { ImportReport } from "@/shared/api/imports";
import { KIND_NAMES, type KindName } from "@/shared/api/kinds";
import { countedKind, withArticle } from "@/shared/lib/words";

const KINDS: readonly KindName[] = ["companies", "targetAccounts", "targetPersonas", "campaigns"];

/** What pasted records would become, for the decision whether to go on. */
export interface Verdict {
  /** Whether something would be created, of the kind that is wanted. */
  isGood: boolean;
  text: string;
}

/** Judges the plan of pasted records where one of a kind is wanted. */
export function verdictOf({ entities, keys }: ImportReport, wanted: KindName): Verdict {
  const one = KIND_NAMES[wanted].one;
  const created = KINDS.filter((kind) => entities[kind].created > 0);
  if (entities[wanted].created > 0) {
    return { isGood: true, text: `This creates ${listed(created.map((kind) => countedKind(entities[kind].created, kind)))}.` };
  }
  if (entities[wanted].merged > 0) {
    return { isGood: false, text: `You have this ${one} here already, from the same text. Nothing would be created.` };
  }
  const others = KINDS.filter((kind) => entities[kind].created + entities[kind].merged > 0);
  if (others.length > 0) {
    const found = listed(others.map((kind) => countedKind(entities[kind].created + entities[kind].merged, kind)));
    return { isGood: false, text: `This is not ${withArticle(one)}: it holds ${found}. Paste it where you create those.` };
  }
  return {
    isGood: false,
    text: keys.some(({ quarantined }) => quarantined > 0)
      ? `No ${one} could be read in this. It may be an error message, or cut off; copy the whole answer again.`
      : `There is no ${one} in this JSON.`,
  };
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** What of the text would be kept beside the records, in a sentence; null when nothing is. */
export function restOf({ keys }: ImportReport): string | null {
  const sum = (name: "leftover" | "quarantined") => keys.reduce((total, key) => total + key[name], 0);
  const [leftover, quarantined] = [sum("leftover"), sum("quarantined")];
  const values = (count: number) => (count === 1 ? "1 value" : `${count.toLocaleString("en")} values`);
  const parts = [
    leftover > 0 ? [`${values(leftover)} without a field of ${leftover === 1 ? "its" : "their"} own`] : [],
    quarantined > 0 ? [`${values(quarantined)} that could not be read`] : [],
  ].flat();
  return parts.length === 0 ? null : `${listed(parts)} will be kept with the import, exactly as pasted.`;
}
