import { useInfiniteQuery } from "@tanstack/react-query";
import { useOverlay } from "@/shared/saving/useRecords";
import { campaignPagesQuery } from "../api/campaigns";
import { filtersOf, type CampaignsSearch } from "../search";
import type { Status } from "../status";
import { columnsOf, type Card, type Column } from "./columns";

interface Board {
  columns: Column[];
  names: Record<string, string>;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
  /** What loads more of a column; undefined when all are there. */
  more: Partial<Record<Status, () => void>>;
}

/** The campaigns of each status. */
export function useBoard(search: CampaignsSearch, companyId: string | null): Board {
  const overlay = useOverlay();
  const filters = (status: Status) => campaignPagesQuery(filtersOf({ ...search, status }, companyId));
  const lists = {
    draft: useInfiniteQuery(filters("draft")),
    active: useInfiniteQuery(filters("active")),
    paused: useInfiniteQuery(filters("paused")),
    completed: useInfiniteQuery(filters("completed")),
  };
  const all = Object.values(lists);
  const pages = all.flatMap(({ data }) => data?.pages ?? []);
  const cards = pages.flatMap(({ items }) => items.map((stored): Card => ({ stored, shown: overlay("campaigns", stored) })));
  const total = (status: Status) => lists[status].data?.pages[0]?.total ?? 0;
  const more = Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => list.hasNextPage && !list.isFetchingNextPage)
      .map(([status, list]) => [status, () => void list.fetchNextPage()]),
  );
  return {
    columns: columnsOf(cards, { draft: total("draft"), active: total("active"), paused: total("paused"), completed: total("completed") }),
    names: Object.assign({}, ...pages.map((page) => page.names)) as Record<string, string>,
    isPending: all.some((list) => list.isPending),
    error: all.find((list) => list.error !== null && list.data === undefined)?.error ?? null,
    retry: () => {
      all.filter((list) => list.isError).forEach((list) => void list.refetch());
    },
    more,
  };
}
