import { useQueryClient } from "@tanstack/react-query";
import { keys } from "@/shared/api/queries";

/** Has everything read again that an import or an undo may have changed. */
export function useRefreshed(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [keys.records, keys.trees, keys.stats, ["imports"], ["old data"]]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
}
