import { useQueryClient } from "@tanstack/react-query";
import { keys } from "@/shared/api/queries";

/** Has all lists, trees and counts read again, because there is a new record, or one less. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [keys.records, keys.trees, keys.stats, ["imports"]]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
}
