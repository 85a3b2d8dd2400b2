import type { SearchItem } from "@blossomer/gtm-client";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { recordsOf, type KindName } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";
import { KIND_OF } from "../kinds";

/** The best results, while somebody types. */
export function quickQuery(q: string) {
  return queryOptions({
    queryKey: [...keys.records, "search", "quick", q],
    queryFn: ({ signal }) => client.search({ q, limit: 8 }, { signal }),
    enabled: q.trim() !== "",
    placeholderData: keepPreviousData,
  });
}

/** All results, page by page. */
export function resultsQuery(q: string, kind: SearchItem["kind"] | undefined) {
  return infiniteQueryOptions({
    queryKey: [...keys.records, "search", "all", q, kind ?? null],
    queryFn: ({ signal, pageParam }) =>
      client.search(
        { q, limit: 20, ...(kind === undefined ? {} : { kind: [kind] }), ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    enabled: q.trim() !== "",
  });
}

/** What is shown of a record in a list of several kinds. */
export interface Found {
  kind: KindName;
  id: string;
  name: string;
  /** What it belongs to, the nearest first. */
  parents: { kind: KindName; id: string }[];
  highlights: SearchItem["highlights"];
}

export function foundOf({ kind, id, name, companyId, targetAccountId, targetPersonaId, highlights }: SearchItem): Found {
  const parents = [
    { kind: "targetPersonas" as const, id: targetPersonaId },
    { kind: "targetAccounts" as const, id: targetAccountId },
    { kind: "companies" as const, id: companyId },
  ].flatMap((parent) => (parent.id === null || parent.id === id ? [] : [{ kind: parent.kind, id: parent.id }]));
  return { kind: KIND_OF[kind], id, name, parents, highlights };
}

const KINDS: readonly KindName[] = ["companies", "targetAccounts", "targetPersonas", "campaigns"];

/** What was changed last, of all kinds. */
export const recentQuery = queryOptions({
  queryKey: [...keys.records, "search", "recent"],
  queryFn: async ({ signal }): Promise<Found[]> => {
    const pages = await Promise.all(
      KINDS.map(async (kind) => {
        const { items } = await recordsOf(client, kind).list({ sort: "-updatedAt", limit: 5 }, { signal });
        return items.map((record) => ({ kind, record }));
      }),
    );
    return pages
      .flat()
      .sort((one, other) => other.record.updatedAt.localeCompare(one.record.updatedAt))
      .slice(0, 6)
      .map(({ kind, record }) => ({ kind, id: record.id, name: record.name, parents: parentsOf(record), highlights: [] }));
  },
});

function parentsOf(record: object): Found["parents"] {
  const idIn = (name: string) => {
    const id = (record as Record<string, unknown>)[name];
    return typeof id === "string" ? [id] : [];
  };
  return [
    ...idIn("targetPersonaId").map((id) => ({ kind: "targetPersonas" as const, id })),
    ...idIn("targetAccountId").map((id) => ({ kind: "targetAccounts" as const, id })),
    ...idIn("companyId").map((id) => ({ kind: "companies" as const, id })),
  ];
}

/** What the parents of some results are called, by id. */
export function parentNamesQuery(found: readonly Found[]) {
  const parents = found.flatMap((one) => one.parents);
  const idsOf = (kind: KindName) => [...new Set(parents.filter((parent) => parent.kind === kind).map(({ id }) => id))].sort();
  const wanted = KINDS.map((kind) => ({ kind, ids: idsOf(kind) })).filter(({ ids }) => ids.length > 0);
  return queryOptions({
    queryKey: [...keys.records, "names", wanted],
    queryFn: async ({ signal }): Promise<Record<string, string>> => {
      const pages = await Promise.all(
        wanted.map(({ kind, ids }) =>
          recordsOf(client, kind).view({ filters: { "id.in": ids.join(",") }, fields: "id,name", limit: 200 }, { signal }),
        ),
      );
      return Object.fromEntries(pages.flatMap(({ items }) => items).map((item) => [(item as Named).id, (item as Named).name]));
    },
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
  });
}

interface Named {
  id: string;
  name: string;
}
