import type { Page } from "@blossomer/gtm-client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { recordsOf, type ClientKinds, type KindName, type RecordOf } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";

/** What a record may have below it. */
export type Below = "targetPersonas" | "campaigns";

/** So many ids of one answer fit into the address of the next request. */
const AT_ONCE = 100;
/** After so many requests without a find, a page is shown as it is, and the next one goes on. */
const ATTEMPTS = 4;
/** So many make a page. */
const ENOUGH = 12;

/** A list that goes on as it is scrolled; with `without`, only those that have none of these below them. */
export function recordPages<K extends KindName>(kind: K, query: ClientKinds[K]["query"], without?: Below) {
  return infiniteQueryOptions({
    queryKey: keys.pages(kind, without === undefined ? query : { ...query, without }),
    queryFn: async ({ signal, pageParam }): Promise<Page<RecordOf<K>>> => {
      const from = pageParam === null ? {} : { cursor: pageParam };
      if (without !== undefined) {
        return await pageWithout(kind, { ...query, ...from }, without, signal);
      }
      const page = await recordsOf(client, kind).list({ ...query, ...from }, { signal, count: true });
      return page as Page<RecordOf<K>>;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

/** The API has no filter for what is missing below a record, so that its pages are looked through for those. */
async function pageWithout<K extends KindName>(
  kind: K,
  query: ClientKinds[K]["query"],
  below: Below,
  signal: AbortSignal,
): Promise<Page<RecordOf<K>>> {
  const records = recordsOf(client, kind);
  const items: RecordOf<K>[] = [];
  let { cursor } = query;
  for (let attempt = 0; attempt < ATTEMPTS && items.length < ENOUGH; attempt++) {
    const parts = { ...query, limit: AT_ONCE, fields: `id,${below}.id`, include: below, ...(cursor === undefined ? {} : { cursor }) };
    const page = await records.view(parts, { signal });
    const ids = (page.items as ({ id: string } & Partial<Record<Below, unknown[]>>)[])
      .filter((item) => item[below]?.length === 0)
      .map(({ id }) => id);
    if (ids.length > 0) {
      const found = await records.list({ sort: sortOf(query), limit: AT_ONCE, filters: { "id.in": ids.join(",") } }, { signal });
      items.push(...(found.items as RecordOf<K>[]));
    }
    cursor = page.next;
    if (cursor === undefined) {
      return { items };
    }
  }
  return cursor === undefined ? { items } : { items, next: cursor };
}

function sortOf(query: object): string {
  return "sort" in query && typeof query.sort === "string" ? query.sort : "-createdAt";
}
