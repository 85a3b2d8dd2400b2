import type { CompanyTree } from "@blossomer/gtm-client";
import type { KindName } from "@/shared/api/kinds";

/** A record as the list of the latest changes names it. */
export interface Change {
  kind: KindName;
  id: string;
  name: string;
  updatedAt: string;
  createdAt: string;
}

type Dated = Omit<Change, "kind">;

/** So many changes are shown. */
export const SHOWN_CHANGES = 8;

/** The latest of some records, the newest first. */
export function latest(changes: readonly Change[]): Change[] {
  return changes.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt)).slice(0, SHOWN_CHANGES);
}

/** Names the kind of records. */
export function changesOf(kind: KindName, records: readonly Dated[]): Change[] {
  return records.map(({ id, name, updatedAt, createdAt }) => ({ kind, id, name, updatedAt, createdAt }));
}

/** The latest changes of a company and of all below it. */
export function latestIn(tree: CompanyTree): Change[] {
  const personas = tree.targetAccounts.flatMap(({ targetPersonas }) => targetPersonas);
  return latest([
    ...changesOf("companies", [tree]),
    ...changesOf("targetAccounts", tree.targetAccounts),
    ...changesOf("targetPersonas", personas),
    ...changesOf("campaigns", [
      ...tree.campaigns,
      ...tree.targetAccounts.flatMap(({ campaigns }) => campaigns),
      ...personas.flatMap(({ campaigns }) => campaigns),
    ]),
  ]);
}
