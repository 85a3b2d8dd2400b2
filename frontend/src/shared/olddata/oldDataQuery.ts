import { ProblemError } from "@blossomer/gtm-client";
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
    const plan = (force: boolean) => sendImport(data.dump, { dryRun: true, force }, undefined, signal);
    try {
      return { data, plan: await plan(false) };
    } catch (error) {
      // data of another address count as moved in when somebody said yes to them before
      const forced = error instanceof ProblemError && error.code === "dump_of_another_user" ? await plan(true).catch(() => null) : null;
      return { data, plan: forced !== null && isMovedIn({ plan: forced }) ? forced : null };
    }
  },
  staleTime: Infinity,
});

/** Whether everything that could move in has moved in. */
export function isMovedIn({ plan }: Pick<FoundData, "plan">): boolean {
  return plan !== null && Object.values(plan.entities).every(({ created }) => created === 0);
}
