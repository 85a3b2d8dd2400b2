import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Page } from "@blossomer/gtm-client";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";
import { isNewer } from "./freshness";
import type { Saver } from "./Saver";

type Cached = Page<AnyRecord> | InfiniteData<Page<AnyRecord>>;

/** Puts what the server has answered in the place of what pages show. */
export function showSaved(queryClient: QueryClient, kind: KindName, record: AnyRecord): void {
  const queryKey = keys.record(kind, record.id);
  // an answer that is still on its way may be older
  void queryClient.cancelQueries({ queryKey, exact: true });
  queryClient.setQueryData<AnyRecord>(queryKey, (known) =>
    known !== undefined && isNewer(known, record) ? known : record,
  );
  for (const type of ["list", "pages"]) {
    queryClient.setQueriesData<Cached>({ queryKey: [...keys.records, kind, type] }, (known) => replaced(known, record));
  }
}

/** Reads a record again that was changed elsewhere, and what shows it. */
export function invalidateRecord(queryClient: QueryClient, kind: KindName, id: string): void {
  const refetchType = document.visibilityState === "visible" ? "active" : "none";
  void queryClient.invalidateQueries({ queryKey: keys.record(kind, id), refetchType });
  invalidateSummaries(queryClient, refetchType);
}

/** Reads again what shows many records. */
export function invalidateSummaries(queryClient: QueryClient, refetchType: "active" | "none" = "active"): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] === keys.trees[0] ||
      queryKey[0] === keys.stats[0] ||
      (queryKey[0] === keys.records[0] && queryKey[2] !== "one"),
    refetchType,
  });
}

/** Tells the saver of every record that comes from the server, and reads the lists again when all is saved. */
export function freshen(queryClient: QueryClient, saver: Saver): void {
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    const [root, kind, form] = query.queryKey as [unknown, KindName, unknown];
    const data: unknown = query.state.data;
    if (type === "updated" && root === keys.records[0] && form === "one" && data !== undefined) {
      saver.seen(kind, data as AnyRecord);
    }
  });
  let wasSaved = true;
  saver.subscribe(() => {
    const isSaved = saver.status().state === "saved";
    if (isSaved && !wasSaved) {
      invalidateSummaries(queryClient);
    }
    wasSaved = isSaved;
  });
}

function replaced(known: Cached | undefined, record: AnyRecord): Cached | undefined {
  if (known === undefined) {
    return undefined;
  }
  return "pages" in known
    ? { ...known, pages: known.pages.map((page) => inPage(page, record)) }
    : inPage(known, record);
}

function inPage(page: Page<AnyRecord>, record: AnyRecord): Page<AnyRecord> {
  return { ...page, items: page.items.map((item) => (item.id === record.id ? record : item)) };
}
