import type { ProblemEntry } from "@blossomer/gtm-client";

/** What the server says is wrong with a member, or with something inside it; undefined when nothing is. */
export function errorAt(errors: readonly ProblemEntry[], pointer: string): string | undefined {
  const details = errors
    .filter((error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`) === true)
    .map((error) => error.detail);
  return details.length === 0 ? undefined : [...new Set(details)].join(" ");
}
