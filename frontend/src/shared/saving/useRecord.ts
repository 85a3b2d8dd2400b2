import { ProblemError, type ProblemEntry } from "@blossomer/gtm-client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { KindName, RecordOf } from "@/shared/api/kinds";
import { recordQuery } from "@/shared/api/queries";
import { useSaving } from "./context";
import { shownOf } from "./shown";
import type { SaveState } from "./status";

export interface EditableRecord<K extends KindName> {
  /** The record with the edits laid over it that are not saved yet. */
  record: RecordOf<K>;
  /** Changes it, at once; it is saved by itself. */
  edit: (change: (record: RecordOf<K>) => RecordOf<K>) => void;
  state: SaveState;
  /** What the server says against the edit, each with its JSON pointer. */
  errors: readonly ProblemEntry[];
}

/** A record that a page shows and edits; suspends until it is loaded. Leaving the page saves it at once. */
export function useRecord<K extends KindName>(kind: K, id: string): EditableRecord<K> {
  const { saver, attention } = useSaving();
  const query = useSuspenseQuery(recordQuery(kind, id));
  const server = query.data as RecordOf<K>;
  const status = useSyncExternalStore(saver.subscribe, () => saver.record(kind, id));
  const record = useMemo(() => shownOf(status, server), [status, server]);
  const edit = useCallback<EditableRecord<K>["edit"]>(
    (change) => saver.edit(kind, server, change),
    [saver, kind, server],
  );
  useEffect(() => () => saver.hurry(kind, id), [saver, kind, id]);
  useEffect(() => attention.show({ kind, id }), [attention, kind, id]);

  const isGone = query.error instanceof ProblemError && query.error.status === 404;
  return { record, edit, state: isGone && status.state === "saved" ? "gone" : status.state, errors: status.errors };
}
