import { useCallback } from "react";
import type { KindName, RecordOf } from "@/shared/api/kinds";
import { useSaving } from "./context";

/**
 * Gives what deletes a record with everything below it: asks, deletes, and offers to undo it. Resolves to whether it was
 * deleted.
 */
export function useDelete<K extends KindName>(kind: K): (record: RecordOf<K>) => Promise<boolean> {
  const { deletions } = useSaving();
  return useCallback((record) => deletions.ask(kind, record), [deletions, kind]);
}
