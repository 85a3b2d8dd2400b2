import type { BlossomerClient } from "@blossomer/gtm-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client } from "./client";
import { recordsOf, type ClientKinds, type KindName } from "./kinds";
import { sessionOrRemembered } from "./session";

type Filters<K extends KindName> = ClientKinds[K]["query"];

/** Keys by which cached answers are found again: `["records"]` stands for all records. */
export const keys = {
  records: ["records"] as const,
  record: (kind: KindName, id: string) => ["records", kind, "one", id] as const,
  list: (kind: KindName, filters: object) => ["records", kind, "list", filters] as const,
  pages: (kind: KindName, filters: object) => ["records", kind, "pages", filters] as const,
  trees: ["tree"] as const,
  tree: (companyId: string) => ["tree", companyId] as const,
  stats: ["stats"] as const,
};

/** One record. */
export function recordQuery<K extends KindName>(kind: K, id: string, api: BlossomerClient = client) {
  return queryOptions({
    queryKey: keys.record(kind, id),
    queryFn: ({ signal }) => recordsOf(api, kind).get(id, { signal }),
  });
}

/** One page of records, with how many there are in all. */
export function listQuery<K extends KindName>(kind: K, filters: Filters<K>) {
  return queryOptions({
    queryKey: keys.list(kind, filters),
    queryFn: ({ signal }) => recordsOf(client, kind).list(filters, { signal, count: true }),
  });
}

/** A list that goes on as it is scrolled. */
export function pagesQuery<K extends KindName>(kind: K, filters: Filters<K>) {
  return infiniteQueryOptions({
    queryKey: keys.pages(kind, filters),
    queryFn: ({ signal, pageParam }) =>
      recordsOf(client, kind).list(pageParam === null ? filters : { ...filters, cursor: pageParam }, {
        signal,
        count: true,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

/** A company with everything below it. */
export function treeQuery(companyId: string) {
  return queryOptions({
    queryKey: keys.tree(companyId),
    queryFn: ({ signal }) => client.companyTree(companyId, { signal }),
  });
}

/** How many records there are: of one company, or in all. */
export function statsQuery(companyId?: string) {
  return queryOptions({
    queryKey: [...keys.stats, companyId ?? null],
    queryFn: ({ signal }) => client.stats(companyId, { signal }),
  });
}

/** Who asks, and the limits. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => client.me({ signal }),
  staleTime: 60_000,
});

/** Who is signed in, or was it last when there is no network; an error with status 401 if nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => sessionOrRemembered(signal),
  retry: false,
});
