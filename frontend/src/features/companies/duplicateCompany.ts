import type { Company } from "@blossomer/gtm-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";

/** Copies a company with everything below it. */
export function useDuplicateCompany(onCreated: (company: Company) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.companies.clone(id),
    onSuccess: async (company) => {
      await Promise.all([keys.records, keys.trees, keys.stats].map((queryKey) => queries.invalidateQueries({ queryKey })));
      onCreated(company);
    },
  });
}
