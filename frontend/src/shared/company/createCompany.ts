import type { Company } from "@blossomer/gtm-client";
import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";
import { keys } from "@/shared/api/queries";

export interface NewCompany {
  name: string;
  url: string;
  description: string | null;
}

/** Has everything read anew that a created company changes. */
export async function companiesChanged(queries: QueryClient): Promise<void> {
  await Promise.all([keys.records, keys.trees, keys.stats].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** Creates a company; one form creates it once, however often it is sent. */
export function useCreateCompany(onCreated: (company: Company) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, idempotencyKey }: { input: NewCompany; idempotencyKey: string }) =>
      client.companies.create(input, { idempotencyKey }),
    onSuccess: async (company) => {
      queries.setQueryData(keys.record("companies", company.id), company);
      await companiesChanged(queries);
      onCreated(company);
    },
  });
}

/** Copies a company with everything below it. */
export function useDuplicateCompany(onCreated: (company: Company) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.companies.clone(id),
    onSuccess: async (company) => {
      await companiesChanged(queries);
      onCreated(company);
    },
  });
}
