import { queryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";

/** What stands around a record in a list: what it belongs to, and how much is below it. */
export interface Relatives {
  company: string;
  account?: string;
  personas?: number;
  campaigns: number;
}

type RelativesById = Record<string, Relatives>;

/** What stands around some accounts. */
export function accountRelatives(ids: readonly string[]) {
  return queryOptions({
    queryKey: [...keys.records, "targetAccounts", "relatives", ids],
    queryFn: async ({ signal }): Promise<RelativesById> => {
      const { items } = await client.targetAccounts.view(
        {
          limit: 200,
          fields: "id,company.name,targetPersonas.id,campaigns.id",
          include: "company,targetPersonas,campaigns",
          filters: { "id.in": ids.join(",") },
        },
        { signal },
      );
      return byId(items, ({ company, targetPersonas, campaigns }) => ({
        company: company?.name ?? "",
        personas: targetPersonas?.length ?? 0,
        campaigns: campaigns?.length ?? 0,
      }));
    },
  });
}

/** What stands around some personas. */
export function personaRelatives(ids: readonly string[]) {
  return queryOptions({
    queryKey: [...keys.records, "targetPersonas", "relatives", ids],
    queryFn: async ({ signal }): Promise<RelativesById> => {
      const { items } = await client.targetPersonas.view(
        {
          limit: 200,
          fields: "id,company.name,targetAccount.name,campaigns.id",
          include: "company,targetAccount,campaigns",
          filters: { "id.in": ids.join(",") },
        },
        { signal },
      );
      return byId(items, ({ company, targetAccount, campaigns }) => ({
        company: company?.name ?? "",
        account: targetAccount?.name ?? "",
        campaigns: campaigns?.length ?? 0,
      }));
    },
  });
}

function byId<View extends { id?: string }>(views: readonly View[], relatives: (view: View) => Relatives): RelativesById {
  return Object.fromEntries(views.map((view) => [view.id ?? "", relatives(view)]));
}
