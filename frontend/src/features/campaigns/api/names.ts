import type { TargetPersona } from "@blossomer/gtm-client";
import { queryOptions } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";

/** A record as far as it is needed to choose it. */
export interface Named {
  id: string;
  name: string;
}

/** The names of a company's accounts; of all companies' without one. */
export function accountNamesQuery(companyId: string | null) {
  return queryOptions({
    queryKey: [...keys.records, "targetAccounts", "names", companyId],
    queryFn: ({ signal }) =>
      everything((cursor) =>
        client.targetAccounts.view(
          { fields: "id,name", sort: "name", limit: 200, ...(companyId === null ? {} : { companyId }), ...cursor },
          { signal },
        ),
      ),
  });
}

/** The names of an account's personas, or of a company's, or all. */
export function personaNamesQuery(companyId: string | null, accountId: string | null) {
  return queryOptions({
    queryKey: [...keys.records, "targetPersonas", "names", companyId, accountId],
    queryFn: ({ signal }) =>
      everything((cursor) =>
        client.targetPersonas.view(
          {
            fields: "id,name",
            sort: "name",
            limit: 200,
            ...(companyId === null ? {} : { companyId }),
            ...(accountId === null ? {} : { targetAccountId: accountId }),
            ...cursor,
          },
          { signal },
        ),
      ),
  });
}

/** A persona by the id that it had in the old app, in that company; null when there is none. */
export function personaOfOldIdQuery(companyId: string, oldId: string) {
  return queryOptions({
    queryKey: [...keys.records, "targetPersonas", "old id", companyId, oldId],
    queryFn: async ({ signal }): Promise<TargetPersona | null> => {
      const { items } = await client.targetPersonas.list(
        { companyId, limit: 1, filters: { "source.originalId": oldId } },
        { signal },
      );
      return items[0] ?? null;
    },
  });
}

interface NamesPage {
  items: { id?: string; name?: string }[];
  next?: string;
}

/** All pages of a list, as one. */
async function everything(page: (cursor: { cursor?: string }) => Promise<NamesPage>): Promise<{ items: Named[] }> {
  const items: Named[] = [];
  let next: string | undefined;
  do {
    const answer = await page(next === undefined ? {} : { cursor: next });
    items.push(...answer.items.map(({ id = "", name = "" }) => ({ id, name })));
    next = answer.next;
  } while (next !== undefined);
  return { items };
}
