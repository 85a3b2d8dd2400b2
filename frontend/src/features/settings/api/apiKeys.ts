import type { ApiKey, ApiKeyInput, Me } from "@blossomer/gtm-client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { client } from "@/shared/api/client";

type Scope = Me["scopes"][number];

/** All keys of the user, without their secrets. */
export const apiKeysQuery = queryOptions({
  queryKey: ["apiKeys"],
  queryFn: ({ signal }) => client.apiKeys.list({ signal }),
});

export function useCreateKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: ApiKeyInput) => client.apiKeys.create(input),
    onSuccess: () => queries.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
    retry: false,
    // the secret must not stay in memory longer than it is shown
    gcTime: 0,
  });
}

export function useRevokeKey() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.apiKeys.revoke(id),
    onSettled: () => queries.invalidateQueries({ queryKey: apiKeysQuery.queryKey }),
  });
}

export type KeyState = "usable" | "expired" | "revoked";

/** Whether a key is good for anything at that moment. */
export function stateOf({ revokedAt, expiresAt }: ApiKey, now: number): KeyState {
  if (revokedAt !== null) {
    return "revoked";
  }
  return expiresAt !== null && Date.parse(expiresAt) <= now ? "expired" : "usable";
}

/** The keys that are good for something, then the others; in both parts the newest first. */
export function partedByUse(keys: readonly ApiKey[], now: number): { usable: ApiKey[]; others: ApiKey[] } {
  const newestFirst = keys.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  return {
    usable: newestFirst.filter((key) => stateOf(key, now) === "usable"),
    others: newestFirst.filter((key) => stateOf(key, now) !== "usable"),
  };
}

/** What a key may do, for the list. */
export const SCOPE_NAMES: Record<Scope, string> = { read: "Read", write: "Write", admin: "Administration" };

/** What may be chosen for a new key: no more than the maker may. */
export function rightsFor(scopes: readonly Scope[]): { scopes: Scope[]; label: string; description: string }[] {
  const all: { scopes: Scope[]; label: string; description: string }[] = [
    { scopes: ["read"], label: "Read only", description: "Looks at everything, changes nothing." },
    { scopes: ["read", "write"], label: "Read and write", description: "Everything that you can do here." },
    {
      scopes: ["read", "write", "admin"],
      label: "Administration as well",
      description: "Also manages the users of this server.",
    },
  ];
  return all.filter((right) => right.scopes.every((scope) => scopes.includes(scope)));
}

export type Lifetime = "30" | "90" | "365" | "never" | "date";

/** When a key ends: after so many days, with the chosen day, or never; undefined while no day to come is chosen. */
export function expiryOf(lifetime: Lifetime, day: string, now: number): string | null | undefined {
  if (lifetime === "never") {
    return null;
  }
  if (lifetime !== "date") {
    return new Date(now + Number(lifetime) * 86_400_000).toISOString();
  }
  const end = new Date(`${day}T23:59:59`);
  return end.getTime() > now ? end.toISOString() : undefined;
}
