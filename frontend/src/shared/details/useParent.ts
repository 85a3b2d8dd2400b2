import { useQuery } from "@tanstack/react-query";
import type { KindName, RecordOf } from "@/shared/api/kinds";
import { recordQuery } from "@/shared/api/queries";
import { useOverlay } from "@/shared/saving/useRecords";

/** What a record belongs to, as it is shown everywhere; undefined until it is loaded. */
export function useParent<K extends KindName>(kind: K, id: string): RecordOf<K> | undefined {
  const overlay = useOverlay();
  const { data } = useQuery(recordQuery(kind, id));
  return data === undefined ? undefined : overlay(kind, data as RecordOf<K>);
}
