import type { ImportDecision, ImportReport, ImportStep, KeyBalance } from "@/shared/api/imports";
import type { KindName } from "@/shared/api/kinds";
import { counted, countedKind } from "@/shared/lib/words";
import { meaningOf } from "@/shared/olddata/oldKeys";

const KINDS: readonly KindName[] = ["companies", "targetAccounts", "targetPersonas", "campaigns"];

export type Tone = "success" | "warning" | "neutral" | "destructive";

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** "1 company and 3 accounts"; null for nothing. */
export function countsInWords(counts: Record<KindName, number>): string | null {
  const some = KINDS.filter((kind) => counts[kind] > 0);
  return some.length === 0 ? null : listed(some.map((kind) => countedKind(counts[kind], kind)));
}

/** How many records a report created, or found to be there, by kind. */
export function countsOf({ entities }: Pick<ImportReport, "entities">, which: "created" | "merged"): Record<KindName, number> {
  return {
    companies: entities.companies[which],
    targetAccounts: entities.targetAccounts[which],
    targetPersonas: entities.targetPersonas[which],
    campaigns: entities.campaigns[which],
  };
}

/** What a key is called; its own name where nothing else is known. */
export function titleOfKey(key: string): string {
  if (key === "(pasted)") {
    return "What was pasted";
  }
  return meaningOf(key) ?? (key === "" ? "A key without a name" : key);
}

const VERDICTS: Record<KeyBalance["verdict"], { word: string; tone: Tone }> = {
  imported: { word: "Moves in", tone: "success" },
  partly_imported: { word: "Moves in partly", tone: "warning" },
  kept: { word: "Kept aside", tone: "neutral" },
  quarantined: { word: "Unreadable", tone: "destructive" },
  ignored: { word: "Left out", tone: "neutral" },
  empty: { word: "Empty", tone: "neutral" },
};

const PAST: Partial<Record<KeyBalance["verdict"], string>> = { imported: "Moved in", partly_imported: "Moved in partly" };

/** What becomes of a key, or became of it. */
export function verdictOf({ verdict, stored, merged, leftover }: KeyBalance, isPast: boolean): { word: string; tone: Tone } {
  const { word, tone } = VERDICTS[verdict];
  if (verdict === "imported" && stored === 0 && merged > 0 && leftover === 0) {
    return { word: "Here already", tone: "success" };
  }
  return { word: isPast ? (PAST[verdict] ?? word) : word, tone };
}

/** Where the values of a key go, in a sentence whose figures add up. */
export function balanceInWords({ found, stored, merged, leftover, quarantined, ignored }: KeyBalance): string {
  const parts = [
    stored > 0 ? `${figure(stored)} in fields` : "",
    merged > 0 ? `${figure(merged)} already stored` : "",
    leftover > 0 ? `${figure(leftover)} kept aside` : "",
    quarantined > 0 ? `${figure(quarantined)} unreadable, kept as text` : "",
    ignored > 0 ? `${figure(ignored)} left out` : "",
  ].filter((part) => part !== "");
  return `${counted(found, "value")}: ${listed(parts)}.`;
}

function figure(count: number): string {
  return count.toLocaleString("en");
}

const DECISIONS: Readonly<Record<string, string>> = {
  assumed_company: "Which company a draft belongs to was assumed",
  assumed_name: "A company without a name was called after its address",
  assumed_status: "E-mails without a status are drafts",
  byte_order_mark: "An invisible mark at the beginning was dropped",
  cut: "A text was too long for its field; the whole is kept aside",
  damaged_dump: "The file is damaged; what could be read of it is taken",
  damaged_text: "Unreadable text between the values",
  damaged_value: "A value is damaged; what is whole of it is taken",
  dangling_link: "Belongs to something that was deleted",
  demonstration: "An e-mail is the old app's demonstration",
  doubled_key: "A key stands there twice; the last one counts",
  doubled_member: "A member stands there twice; the last one counts",
  draft_id: "A draft says another id than its key",
  draft_type: "A draft says another kind than what is in it",
  duplicate: "The same record stood there twice; it is stored once",
  encoded_twice: "A value was packed twice and is unpacked",
  export_taken_over: "An export of this system came back",
  failed_answer: "A generation had failed; what you had typed is taken",
  firmographics_of_seller: "Firmographics are your own company's, so they are kept aside",
  given_parent: "Is below the record that was chosen",
  ignored: "The old app's bookkeeping is left out",
  joined: "Several texts were joined into one field",
  link_by_persona: "The account of an e-mail was found by its persona",
  link_by_snapshot: "What an e-mail belongs to was found by its name",
  link_by_time: "What a draft belongs to was found by its time",
  list_as_map: "A list had become an object; it is a list again",
  no_url: "A company has no address",
  not_storable: "A sign that no database holds is replaced; the original is kept aside",
  numeric_id: "An id was a number",
  numeric_time: "A time was a number",
  orphan_draft: "A draft that the old app did not show any more is taken",
  other_company: "An e-mail is about a company that is not there",
  parent_deleted: "What it belongs to was deleted, so it is kept aside",
  pasted: "Records were pasted",
  placeholder_account: "An account takes the place of one that is missing",
  placeholder_company: "A company takes the place of one that is missing",
  plain_text: "A text is kept as it is",
  prototype_member: "A member with a name that JavaScript reserves is kept aside",
  quarantined: "Could not be read, and is kept as text",
  restored: "A record that was deleted comes back",
  said_twice: "A field was told twice, differently",
  same_company: "Two companies are the same one",
  secret: "A secret was there; it is not stored anywhere",
  stale_draft_entry: "A draft is listed that is gone",
  stays_deleted: "A record that you deleted stays deleted",
  unnamed: "Something without a name is called “(unnamed)”",
  wrong_type: "A value is not of the kind that was expected",
};

/** What a decision is about, in words. */
export function titleOfDecision(code: string): string {
  return DECISIONS[code] ?? code.replaceAll("_", " ");
}

export interface DecisionGroup {
  code: string;
  title: string;
  decisions: ImportDecision[];
}

/** Decisions of the same kind together, in the order in which they first appear. */
export function groupDecisions(decisions: readonly ImportDecision[]): DecisionGroup[] {
  const groups = new Map<string, ImportDecision[]>();
  for (const decision of decisions) {
    const alike = groups.get(decision.code) ?? [];
    alike.push(decision);
    groups.set(decision.code, alike);
  }
  return [...groups].map(([code, alike]) => ({ code, title: titleOfDecision(code), decisions: alike }));
}

const PHASES: Record<ImportStep["phase"], string> = {
  send: "Sending the data",
  archive: "Keeping the original",
  read: "Reading key by key",
  map: "Recognizing records",
  plan: "Finding the place of each record",
  apply: "Storing the records",
  report: "Checking that nothing is missing",
};

const ORDER = Object.keys(PHASES) as ImportStep["phase"][];

/** How far an import is: in words, and as a share of all its phases. */
export function progressOf({ phase, done, total }: ImportStep): { label: string; share: number } {
  const within = total === 0 ? 1 : Math.min(1, done / total);
  return { label: PHASES[phase], share: (ORDER.indexOf(phase) + within) / ORDER.length };
}
