import type { Parent } from "@/shared/api/imports";
import type { KindName } from "@/shared/api/kinds";

/** The kinds that a dialog creates; campaigns have a wizard of their own. */
export type CreatableKind = Exclude<KindName, "campaigns">;

/** What a record of a kind belongs to. */
export const PARENT_OF = {
  companies: null,
  targetAccounts: "companyId",
  targetPersonas: "targetAccountId",
  campaigns: "targetPersonaId",
} as const satisfies Record<KindName, keyof Parent | null>;
