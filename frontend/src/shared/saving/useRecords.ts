import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { KindName, RecordOf } from "@/shared/api/kinds";
import { useSaving } from "./context";
import { shownOf } from "./shown";

/** Lays the edits over a record that are not saved yet. */
export type Overlay = <K extends KindName>(kind: K, record: RecordOf<K>) => RecordOf<K>;

/** Gives what lays unsaved edits over records; for trees, which have records of several kinds. */
export function useOverlay(): Overlay {
  const { saver } = useSaving();
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  return useCallback<Overlay>(
    (kind, record) => shownOf(saver.record(kind, record.id), record),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another status stands for other edits
    [saver, status],
  );
}

/** A list's records with the edits laid over them that are not saved yet. */
export function useRecords<K extends KindName>(kind: K, records: readonly RecordOf<K>[]): RecordOf<K>[] {
  const overlay = useOverlay();
  return useMemo(() => records.map((record) => overlay(kind, record)), [overlay, kind, records]);
}
