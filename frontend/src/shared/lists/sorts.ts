import type { Option } from "@/shared/lib/vocabulary";

/** The orders that lists of records offer; the first one counts when none is chosen. */
export const SORTS = [
  { value: "-createdAt", label: "Newest first" },
  { value: "createdAt", label: "Oldest first" },
  { value: "-updatedAt", label: "Changed last" },
  { value: "name", label: "Name, A to Z" },
  { value: "-name", label: "Name, Z to A" },
] as const satisfies readonly Option<string>[];

export type Sort = (typeof SORTS)[number]["value"];
