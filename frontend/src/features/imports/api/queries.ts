import type { Campaign, Company, components, TargetAccount, TargetPersona } from "@blossomer/gtm-client";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import type { ImportReport } from "@/shared/api/imports";
import type { KindName } from "@/shared/api/kinds";
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

/** What is read of a created record: its name, whether it was edited, and what it belongs to. */
export interface CreatedRecords {
  companies: Pick<Company, "id" | "name" | "version">[];
  targetAccounts: Pick<TargetAccount, "id" | "name" | "version" | "companyId">[];
  targetPersonas: Pick<TargetPersona, "id" | "name" | "version" | "targetAccountId">[];
  campaigns: Pick<Campaign, "id" | "name" | "version" | "companyId" | "targetAccountId" | "targetPersonaId">[];
}

/** What of the records that an import created is still there, 200 of a kind. */
export function createdQuery(importId: string) {
  const read = (fields: string) => ({ filters: { "source.importId": importId }, fields, limit: 200 });
  return queryOptions({
    queryKey: [...keys.records, "imported", importId],
    queryFn: async ({ signal }): Promise<CreatedRecords> => {
      const [companies, targetAccounts, targetPersonas, campaigns] = await Promise.all([
        client.companies.view(read("id,name,version"), { signal }),
        client.targetAccounts.view(read("id,name,version,companyId"), { signal }),
        client.targetPersonas.view(read("id,name,version,targetAccountId"), { signal }),
        client.campaigns.view(read("id,name,version,companyId,targetAccountId,targetPersonaId"), { signal }),
      ]);
      // the parts of a record have what was asked for, which their types cannot tell
      return {
        companies: companies.items as CreatedRecords["companies"],
        targetAccounts: targetAccounts.items as CreatedRecords["targetAccounts"],
        targetPersonas: targetPersonas.items as CreatedRecords["targetPersonas"],
        campaigns: campaigns.items as CreatedRecords["campaigns"],
      };
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
