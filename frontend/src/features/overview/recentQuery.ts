import { queryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import type { KindName } from "@/shared/api/kinds";
import { keys } from "@/shared/api/queries";
import { changesOf, latest, SHOWN_CHANGES, type Change } from "./recent";

const NEWEST = { fields: "id,name,updatedAt,createdAt", sort: "-updatedAt", limit: SHOWN_CHANGES };

/** The latest changes in all companies. */
export const recentQuery = queryOptions({
  queryKey: [...keys.records, "recent"],
  queryFn: async ({ signal }) => {
    const [companies, targetAccounts, targetPersonas, campaigns] = await Promise.all([
      client.companies.view(NEWEST, { signal }),
      client.targetAccounts.view(NEWEST, { signal }),
      client.targetPersonas.view(NEWEST, { signal }),
      client.campaigns.view(NEWEST, { signal }),
    ]);
    const pages: [KindName, Partial<Change>[]][] = [
      ["companies", companies.items],
      ["targetAccounts", targetAccounts.items],
      ["targetPersonas", targetPersonas.items],
      ["campaigns", campaigns.items],
    ];
    return latest(pages.flatMap(([kind, items]) => changesOf(kind, items.flatMap(whole))));
  },
});

/** A part of a record, which has what was asked for. */
function whole({ id, name, updatedAt, createdAt }: Partial<Change>): Omit<Change, "kind">[] {
  const isWhole = id !== undefined && name !== undefined && updatedAt !== undefined && createdAt !== undefined;
  return isWhole ? [{ id, name, updatedAt, createdAt }] : [];
}
