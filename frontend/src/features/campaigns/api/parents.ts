import { ProblemError, type Campaign, type Company, type TargetAccount, type TargetPersona } from "@blossomer/gtm-client";
import { useQueries } from "@tanstack/react-query";
import { recordQuery } from "@/shared/api/queries";
import { useOverlay } from "@/shared/saving/useRecords";

/** What a campaign belongs to; undefined while it is loaded, null when it is gone. */
export interface Parents {
  company: Company | null | undefined;
  account: TargetAccount | null | undefined;
  persona: TargetPersona | null | undefined;
}

/** The records above a campaign, with unsaved edits. */
export function useParents({ companyId, targetAccountId, targetPersonaId }: Campaign): Parents {
  const overlay = useOverlay();
  const [company, account, persona] = useQueries({
    queries: [
      recordQuery("companies", companyId),
      { ...recordQuery("targetAccounts", targetAccountId ?? ""), enabled: targetAccountId !== null },
      { ...recordQuery("targetPersonas", targetPersonaId ?? ""), enabled: targetPersonaId !== null },
    ],
  });
  const isGone = (error: unknown) => error instanceof ProblemError && error.status === 404;
  return {
    company: company.data === undefined ? (isGone(company.error) ? null : undefined) : overlay("companies", company.data),
    account:
      account.data === undefined
        ? targetAccountId === null || isGone(account.error) ? null : undefined
        : overlay("targetAccounts", account.data),
    persona:
      persona.data === undefined
        ? targetPersonaId === null || isGone(persona.error) ? null : undefined
        : overlay("targetPersonas", persona.data),
  };
}
