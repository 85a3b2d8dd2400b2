import type { components } from "@blossomer/gtm-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import type { ImportReport } from "@/shared/api/imports";
import { recordsOf, type AnyRecord, type KindName } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";

type Schemas = components["schemas"];

export type ImportSummary = Schemas["ImportSummary"];
export type StoredImport = Schemas["StoredImport"];
export type UndoReport = Schemas["UndoReport"];

export const KINDS: readonly KindName[] = ["companies", "targetAccounts", "targetPersonas", "campaigns"];

/** All imports, the newest first; the API has them the other way round. */
export const importsQuery = queryOptions({
  queryKey: ["imports", "all"],
  queryFn: async ({ signal }) => {
    const all: ImportSummary[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
      const { data } = await client.api.GET("/api/imports", { params: { query }, signal });
      all.unshift(...(data?.items ?? []).toReversed());
      cursor = data?.next;
    } while (cursor !== undefined);
    return all;
  },
});

/** What one import did. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ["imports", "one", id],
    queryFn: async ({ signal }): Promise<StoredImport> =>
      found(await client.api.GET("/api/imports/{id}", { params: { path: { id } }, signal })),
  });
}

/** What of the records that an import created is still there, 200 of a kind. */
export function createdQuery(importId: string) {
  return queryOptions({
    queryKey: [...keys.records, "imported", importId],
    queryFn: async ({ signal }): Promise<Record<KindName, AnyRecord[]>> => {
      const pages = await Promise.all(
        KINDS.map((kind) => recordsOf(client, kind).list({ filters: { "source.importId": importId }, limit: 200 }, { signal })),
      );
      const [companies = [], targetAccounts = [], targetPersonas = [], campaigns = []] = pages.map(({ items }) => items);
      return { companies, targetAccounts, targetPersonas, campaigns };
    },
  });
}

export interface KeptFilters {
  key?: string;
  kind?: Schemas["Kind"];
  entityId?: string;
  q?: string;
}

const PAGE = 50;

/** What an import found no field for, page by page. */
export function leftoversQuery(id: string, filters: KeptFilters) {
  return infiniteQueryOptions({
    queryKey: ["imports", "leftovers", id, filters],
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return found(await client.api.GET("/api/imports/{id}/leftovers", { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

/** What an import could not read, page by page. */
export function quarantineQuery(id: string, filters: Pick<KeptFilters, "key" | "q">) {
  return infiniteQueryOptions({
    queryKey: ["imports", "quarantine", id, filters],
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...filters, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return found(await client.api.GET("/api/imports/{id}/quarantine", { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

/** Takes an import back: what nobody edited since, or by force all of it. */
export async function undoImport(id: string, force: boolean): Promise<UndoReport> {
  return found(await client.api.DELETE("/api/imports/{id}", { params: { path: { id }, query: { force } } }));
}

/** The bytes of an import as they are kept. */
export async function originalOf(id: string): Promise<Blob> {
  const { data } = await client.api.GET("/api/imports/{id}/original", { params: { path: { id } }, parseAs: "blob" });
  return found({ data });
}

function found<T>({ data }: { data?: T }): T {
  if (data === undefined) {
    throw new TypeError("The answer lacks its body.");
  }
  return data;
}

export function createdIn({ entities }: Pick<ImportReport, "entities">): number {
  return KINDS.reduce((sum, kind) => sum + entities[kind].created, 0);
}
