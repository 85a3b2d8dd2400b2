import type { CompanyTree, Tree } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { isMembers, type Members } from "./values";

/** A record of a tree. */
export interface Node {
  kind: KindName;
  record: AnyRecord;
}

/** How a tree names its root, by the root's kind. */
const ROOTS = {
  companies: "company",
  targetAccounts: "targetAccount",
  targetPersonas: "targetPersona",
  campaigns: "campaign",
} as const satisfies Record<KindName, keyof Tree>;

const KINDS = Object.keys(ROOTS) as KindName[];

/** The tree of one record. */
export function treeOf(kind: KindName, record: object): Tree {
  return { [ROOTS[kind]]: record };
}

/** The part of a company's tree that begins with that record; undefined if it is not in there. */
export function findTree(company: CompanyTree, kind: KindName, id: string): Tree | undefined {
  const found = nodesOf(treeOf("companies", company)).find((node) => node.kind === kind && node.record.id === id);
  return found === undefined ? undefined : treeOf(kind, found.record);
}

/** All records of a tree, the root first. */
export function nodesOf(tree: Tree): Node[] {
  return KINDS.flatMap((kind) => {
    const root = tree[ROOTS[kind]];
    return root === undefined ? [] : below(kind, root);
  });
}

/** A tree with each of its records changed; what is below it stays there. */
export function mapTree(tree: Tree, change: (node: Node) => AnyRecord): Tree {
  const mapped = (kind: KindName, record: Members): Members => {
    const result: Members = { ...change({ kind, record: record as unknown as AnyRecord }) };
    for (const [member, child] of childrenOf(record)) {
      result[member] = child.map((each) => mapped(member, each));
    }
    return result;
  };
  const [root] = nodesOf(tree);
  return root === undefined ? tree : treeOf(root.kind, mapped(root.kind, root.record));
}

function below(kind: KindName, record: object): Node[] {
  const children = childrenOf(record as Members);
  return [
    { kind, record: record as AnyRecord },
    ...children.flatMap(([member, child]) => child.flatMap((each) => below(member, each))),
  ];
}

function childrenOf(record: Members): [KindName, Members[]][] {
  return KINDS.flatMap((kind) => {
    const children = record[kind];
    return Array.isArray(children) ? [[kind, children.filter(isMembers)] satisfies [KindName, Members[]]] : [];
  });
}
