import type { QueryClient } from "@tanstack/react-query";
import type { AnyRecord, KindName } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";
import { isNewer } from "./freshness";
import type { Saver } from "./Saver";
import type { Node } from "./trees";
import { isMembers } from "./values";

/** Puts what the server has answered in the place of what pages show. */
export function showSaved(queryClient: QueryClient, kind: KindName, record: AnyRecord): void {
  const queryKey = keys.record(kind, record.id);
  if (queryClient.getQueryData(queryKey) !== undefined) {
    // an answer that is still on its way may be older
    void queryClient.cancelQueries({ queryKey, exact: true });
  }
  queryClient.setQueryData<AnyRecord>(queryKey, (known) =>
    known !== undefined && isNewer(known, record) ? known : record,
  );
  for (const type of ["list", "pages"]) {
    queryClient.setQueriesData({ queryKey: [...keys.records, kind, type] }, (known) =>
      mapped(known, (items) => items.map((item) => (item.id === record.id ? record : item))),
    );
  }
}

/** Reads a record again that was changed elsewhere, and what shows it. */
export function invalidateRecord(queryClient: QueryClient, kind: KindName, id: string): void {
  const refetchType = document.visibilityState === "visible" ? "active" : "none";
  void queryClient.invalidateQueries({ queryKey: keys.record(kind, id), refetchType });
  invalidateSummaries(queryClient, refetchType);
}

/** Takes what was deleted out of what pages show. */
export function showDeleted(queryClient: QueryClient, nodes: readonly Node[]): void {
  for (const { kind, record } of nodes) {
    const queryKey = keys.record(kind, record.id);
    queryClient.removeQueries({ queryKey, type: "inactive" });
    // the page that shows it is being left; to a later one it must be unknown
    const query = queryClient.getQueryCache().find({ queryKey });
    const end = queryClient.getQueryCache().subscribe((event) => {
      if (event.query === query && event.type === "observerRemoved" && !query.isActive()) {
        end();
        queryClient.removeQueries({ queryKey, type: "inactive" });
      }
    });
    if (query === undefined) {
      end();
    }
  }
  const ids = new Set(nodes.map(({ record }) => record.id));
  queryClient.setQueriesData(
    { predicate: ({ queryKey }) => queryKey[0] === keys.records[0] && queryKey[2] !== "one" },
    (known) => mapped(known, (items) => items.filter(({ id }) => !ids.has(id))),
  );
  invalidateSummaries(queryClient);
}

/** Reads everything again that pages show. */
export function invalidateAll(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: keys.records });
  invalidateSummaries(queryClient);
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

/** Changes the items of a page, or of pages; an answer of another form stays. */
function mapped<T>(known: T, change: (items: AnyRecord[]) => AnyRecord[]): T {
  if (isMembers(known) && Array.isArray(known.pages)) {
    return { ...known, pages: known.pages.map((page: unknown) => mapped(page, change)) };
  }
  return isMembers(known) && Array.isArray(known.items)
    ? { ...known, items: change(known.items as AnyRecord[]) }
    : known;
}
