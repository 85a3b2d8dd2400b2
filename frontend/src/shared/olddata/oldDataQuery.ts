import { queryOptions } from "@tanstack/react-query";
import { sendImport, type ImportReport } from "@/shared/api/imports";
import { findOldData, type OldData } from "./oldData";

/** What the old app left in this browser, and what moving it in would do. */
export interface FoundData {
  data: OldData;
  /** Null when the server would not say, for instance because the data are another user's. */
  plan: ImportReport | null;
}

/** Looks for the old app's data in this browser, and asks the server whether they are moved in already. */
export const oldDataQuery = queryOptions({
  queryKey: ["old data"],
  queryFn: async ({ signal }): Promise<FoundData | null> => {
    const data = findOldData();
    if (data === null) {
      return null;
    }
    try {
      return { data, plan: await sendImport(data.dump, { dryRun: true }, undefined, signal) };
    } catch {
      return { data, plan: null };
    }
  },
  staleTime: Infinity,
});

/** Whether everything that could move in has moved in. */
export function isMovedIn({ plan }: FoundData): boolean {
  return plan !== null && Object.values(plan.entities).every(({ created }) => created === 0);
}
