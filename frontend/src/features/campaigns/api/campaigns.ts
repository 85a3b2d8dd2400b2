import type { Campaign, Campaigns } from "@blossomer/gtm-client";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";

/** A page of campaigns, with the names of what they belong to, by its id. */
export interface CampaignsPage {
  items: Campaign[];
  next?: string;
  total?: number;
  names: Record<string, string>;
}

/** The campaigns that meet the filters, page by page. */
export function campaignPagesQuery(filters: Campaigns["query"]) {
  return infiniteQueryOptions({
    queryKey: [...keys.pages("campaigns", filters), "with names"],
    queryFn: async ({ signal, pageParam }): Promise<CampaignsPage> => {
      const query = pageParam === null ? filters : { ...filters, cursor: pageParam };
      const page = await client.campaigns.list(query, { signal, count: true });
      return { ...page, names: await namesFor(page.items, signal) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

async function namesFor(campaigns: readonly Campaign[], signal: AbortSignal): Promise<Record<string, string>> {
  const query = (ids: (string | null)[]) => ({ fields: "id,name", limit: 200, filters: { "id.in": [...new Set(ids)].filter((id) => id !== null).join(",") } });
  const [companies, accounts, personas] = [
    query(campaigns.map(({ companyId }) => companyId)),
    query(campaigns.map(({ targetAccountId }) => targetAccountId)),
    query(campaigns.map(({ targetPersonaId }) => targetPersonaId)),
  ];
  const isAsked = ({ filters }: typeof companies) => filters["id.in"] !== "";
  const pages = await Promise.all([
    isAsked(companies) ? client.companies.view(companies, { signal }) : { items: [] },
    isAsked(accounts) ? client.targetAccounts.view(accounts, { signal }) : { items: [] },
    isAsked(personas) ? client.targetPersonas.view(personas, { signal }) : { items: [] },
  ]);
  const named: { id?: string; name?: string }[] = pages.flatMap(({ items }) => items);
  return Object.fromEntries(named.map(({ id = "", name = "" }) => [id, name]));
}
