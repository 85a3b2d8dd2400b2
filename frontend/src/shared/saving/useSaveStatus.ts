import { useSyncExternalStore } from "react";
import { useSaving } from "./context";
import type { SaveStatus } from "./status";

/** How it stands with all edits: for the header. `retry` sends what has failed at once. */
export function useSaveStatus(): SaveStatus & { retry: () => void } {
  const { saver } = useSaving();
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  return { ...status, retry: () => saver.retry() };
}
