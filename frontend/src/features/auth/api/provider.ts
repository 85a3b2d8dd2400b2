import { queryOptions } from "@tanstack/react-query";
import type { components } from "@blossomer/gtm-client";
import { client } from "@/shared/api/client";

/** The outside sign-in (OpenID Connect) that the server is set up for. */
export type Provider = components["schemas"]["SignInProvider"];

/** The outside sign-in, null where there is none. */
export const providerQuery = queryOptions({
  queryKey: ["session", "provider"],
  queryFn: async ({ signal }): Promise<Provider | null> =>
    (await client.api.GET("/api/session/provider", { signal })).data ?? null,
  staleTime: Infinity,
});
