import { keepPreviousData, useInfiniteQuery, useQueries, type UseQueryOptions } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ClientKinds, KindName, RecordOf } from "@/shared/api/kinds";
import { useRecords } from "@/shared/saving/useRecords";
import { recordPages, type Below } from "./recordPages";
import { accountRelatives, personaRelatives, type Relatives } from "./relatives";

/** The records of a list with the edits that are not saved yet, as far as it was scrolled. */
export function useRecordPages<K extends KindName>(kind: K, filters: ClientKinds[K]["query"], without?: Below) {
  const query = useInfiniteQuery({ ...recordPages(kind, filters, without), placeholderData: keepPreviousData });
  const pages = query.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const records = useRecords(kind, items);
  return {
    query,
    records,
    /** How many there are on all pages; undefined while that is not known. */
    total: pages?.[0]?.total ?? (query.hasNextPage ? undefined : records.length),
  };
}

const RELATIVES = { targetAccounts: accountRelatives, targetPersonas: personaRelatives };

/** Gives what stands around each of some records; undefined while it is on its way. A list goes without if it fails. */
export function useRelatives<K extends keyof typeof RELATIVES>(
  kind: K,
  records: readonly RecordOf<K>[],
): (id: string) => Relatives | undefined {
  const groups = useMemo(() => {
    const ids = records.map(({ id }) => id);
    return Array.from({ length: Math.ceil(ids.length / 50) }, (_, group) => ids.slice(group * 50, (group + 1) * 50));
  }, [records]);
  const queries: UseQueryOptions<Record<string, Relatives>>[] = groups.map((ids) => RELATIVES[kind](ids) as never);
  const answers = useQueries({ queries });
  return (id) => answers.find(({ data }) => data?.[id] !== undefined)?.data?.[id];
}
