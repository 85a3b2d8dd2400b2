import type { TargetAccount } from "@blossomer/gtm-client";
import { useQuery } from "@tanstack/react-query";
import { companiesQuery } from "@/shared/company/useCurrentCompany";
import { CopyDialog } from "@/shared/details/CopyDialog";

interface CopyAccountDialogProps {
  account: TargetAccount;
  onClose: () => void;
  onChoose: (companyId: string) => void;
}

/** Asks which company gets a copy of an account. */
export function CopyAccountDialog({ account, onClose, onChoose }: CopyAccountDialogProps) {
  const { data, error } = useQuery(companiesQuery);
  const others = data?.items.filter(({ id }) => id !== account.companyId);
  return (
    <CopyDialog
      name={account.name}
      description="Its personas and their campaigns are copied as well; the original stays where it is."
      label="Company"
      none="There is no other company."
      groups={others === undefined ? undefined : [{ label: "", options: others }]}
      error={error}
      onClose={onClose}
      onChoose={onChoose}
    />
  );
}
