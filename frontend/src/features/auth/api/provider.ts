import { queryOptions } from "@tanstack/react-query";

/** The outside sign-in (OpenID Connect) that the server is set up for. */
export interface Provider {
  issuer: string;
  clientId: string;
  scopes: string[];
  /** How people call it. */
  name: string;
}

/** The outside sign-in, null where there is none. */
export const providerQuery = queryOptions({
  queryKey: ["session", "provider"],
  queryFn: async ({ signal }): Promise<Provider | null> => {
    const answer = await fetch("/api/session/provider", { signal, headers: { Accept: "application/json" } });
    const body: unknown = answer.ok && answer.status !== 204 ? await answer.json() : null;
    return isProvider(body) ? body : null;
  },
  staleTime: Infinity,
});

function isProvider(body: unknown): body is Provider {
  return (
    typeof body === "object" &&
    body !== null &&
    "issuer" in body &&
    typeof body.issuer === "string" &&
    "clientId" in body &&
    typeof body.clientId === "string" &&
    "scopes" in body &&
    Array.isArray(body.scopes) &&
    "name" in body &&
    typeof body.name === "string"
  );
}
