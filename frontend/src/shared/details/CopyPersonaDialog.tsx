import type { TargetPersona } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { listQuery } from "@/shared/api/queries";
import { companiesQuery } from "@/shared/company/useCurrentCompany";
import { CopyDialog } from "./CopyDialog";

interface CopyPersonaDialogProps {
  persona: TargetPersona;
  onClose: () => void;
  onChoose: (accountId: string) => void;
}

/** Asks which account gets a copy of a persona: one of its company, or of another one. */
export function CopyPersonaDialog({ persona, onClose, onChoose }: CopyPersonaDialogProps) {
  const companies = useQuery(companiesQuery);
  const accounts = useQuery(listQuery("targetAccounts", { sort: "name", limit: 200 }));
  const others = accounts.data?.items.filter(({ id }) => id !== persona.targetAccountId);
  const nameOf = (companyId: string) => companies.data?.items.find(({ id }) => id === companyId)?.name ?? "Other companies";
  const groups = [...new Set(others?.map(({ companyId }) => companyId))].map((companyId) => ({
    label: nameOf(companyId),
    options: others?.filter((account) => account.companyId === companyId) ?? [],
  }));
  return (
    <CopyDialog
      name={persona.name}
      description="Its campaigns are copied as well; the original stays where it is."
      label="Account"
      none="There is no other account."
      groups={others === undefined ? undefined : groups}
      error={accounts.error}
      onClose={onClose}
      onChoose={onChoose}
    />
  );
}
