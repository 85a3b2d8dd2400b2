import type { Campaign, Company, TargetAccount, TargetPersona } from "@blossomer/gtm-client";
import type { KindName } from "@/shared/api/kinds";

/** Records by kind, as reports and lists have them. */
export interface RecordsByKind {
  companies: readonly Pick<Company, "id" | "name">[];
  targetAccounts: readonly Pick<TargetAccount, "id" | "name" | "companyId">[];
  targetPersonas: readonly Pick<TargetPersona, "id" | "name" | "targetAccountId">[];
  campaigns: readonly Pick<Campaign, "id" | "name" | "companyId" | "targetAccountId" | "targetPersonaId">[];
}

export interface TreeNode {
  kind: KindName;
  id: string;
  name: string;
  children: TreeNode[];
}

/** Records below those of the same list that they belong to; what belongs to none of them is at the root. */
export function treeOf({ companies, targetAccounts, targetPersonas, campaigns }: RecordsByKind): TreeNode[] {
  const nodes = new Map<string, TreeNode>();
  const roots: TreeNode[] = [];
  const place = (kind: KindName, { id, name }: { id: string; name: string }, parents: (string | null | undefined)[]) => {
    const node: TreeNode = { kind, id, name, children: [] };
    nodes.set(id, node);
    const parent = parents.flatMap((parentId) => nodes.get(parentId ?? "") ?? [])[0];
    (parent?.children ?? roots).push(node);
  };
  companies.forEach((record) => { place("companies", record, []); });
  targetAccounts.forEach((record) => { place("targetAccounts", record, [record.companyId]); });
  targetPersonas.forEach((record) => { place("targetPersonas", record, [record.targetAccountId]); });
  campaigns.forEach((record) => {
    place("campaigns", record, [record.targetPersonaId, record.targetAccountId, record.companyId]);
  });
  return roots;
}
