import { ProblemError, type Company } from "@blossomer/gtm-client";
import { queryOptions, useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { client } from "@/shared/api/client";
import { keys, listQuery } from "@/shared/api/queries";
import { setPreferences, usePreferences } from "@/shared/lib/preferences";
import { ALL_COMPANIES, chooseCompany, pathAfterSwitch } from "./choice";

export interface CurrentCompany {
  /** The company that the pages are about; null for all companies, and when there is none. */
  company: Company | null;
  companyId: string | null;
  /** The newest companies first, 200 at most; empty only when there is none at all. */
  companies: readonly Company[];
  /** Makes another company the current one; null stands for all. */
  select: (id: string | null) => void;
}

/** The companies to choose from. */
export const companiesQuery = listQuery("companies", { sort: "-createdAt", limit: 200 });

/** A company that may be gone. */
function companyIfAny(id: string) {
  return queryOptions({
    queryKey: [...keys.records, "companies", "if any", id],
    queryFn: async ({ signal }): Promise<Company | null> => {
      try {
        return await client.companies.get(id, { signal });
      } catch (error) {
        if (error instanceof ProblemError && (error.status === 404 || error.status === 400)) {
          return null;
        }
        throw error;
      }
    },
  });
}

/** The company of the address (`?company=`), else the one that was chosen last on this device, else the newest. */
export function useCurrentCompany(): CurrentCompany {
  const { company: fromAddress } = useSearch({ strict: false });
  const { companyId: chosen } = usePreferences();
  const select = useSelect();
  const { items, next } = useSuspenseQuery(companiesQuery).data;
  const wishes = [fromAddress ?? [], chosen ?? []].flat();
  const unlisted = next === undefined ? [] : wishes.filter((wish) => wish !== ALL_COMPANIES && !items.some(({ id }) => id === wish));
  const found = useSuspenseQueries({ queries: [...new Set(unlisted)].map(companyIfAny) });
  const company = chooseCompany([...items, ...found.flatMap(({ data }) => data ?? [])], wishes);
  return { company, companyId: company?.id ?? null, companies: items, select };
}

function useSelect() {
  const navigate = useNavigate();
  const pathname = useLocation({ select: (location) => location.pathname });
  return (id: string | null) => {
    setPreferences({ companyId: id ?? ALL_COMPANIES });
    void navigate({ to: pathAfterSwitch(pathname, id), search: (before) => ({ ...before, company: undefined }) });
  };
}
