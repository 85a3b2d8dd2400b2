import type { TargetAccount } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { QuickEditDialog } from "@/shared/details/QuickEditDialog";
import { RecordMenu } from "@/shared/details/RecordMenu";
import { useDuplicate } from "@/shared/details/useDuplicate";
import { useDelete } from "@/shared/saving/useDelete";
import { CopyAccountDialog } from "./CopyAccountDialog";

interface AccountActionsProps {
  account: TargetAccount;
  /** Whether its own page shows it, rather than a list. */
  isOpen?: boolean;
}

/** What can be done with an account as a whole. */
export function AccountActions({ account, isOpen = false }: AccountActionsProps) {
  const [dialog, setDialog] = useState<"edit" | "copy" | null>(null);
  const navigate = useNavigate();
  const open = ({ id }: TargetAccount) => void navigate({ to: "/accounts/$accountId", params: { accountId: id } });
  const { mutate: duplicate, isPending } = useDuplicate("targetAccounts", open);
  const remove = useDelete("targetAccounts");
  const close = () => setDialog(null);
  const deleted = async () => {
    if ((await remove(account)) && isOpen) {
      await navigate({ to: "/accounts", search: { company: account.companyId } });
    }
  };
  return (
    <>
      <RecordMenu
        name={account.name}
        open={isOpen ? undefined : <Link to="/accounts/$accountId" params={{ accountId: account.id }} />}
        onEdit={() => setDialog("edit")}
        isDuplicating={isPending}
        onDuplicate={() => duplicate({ record: account })}
        otherParent="another company"
        onCopy={() => setDialog("copy")}
        onDelete={() => void deleted()}
      />
      {dialog === "edit" && <QuickEditDialog kind="targetAccounts" id={account.id} onClose={close} />}
      {dialog === "copy" && (
        <CopyAccountDialog
          account={account}
          onClose={close}
          onChoose={(companyId) => {
            close();
            duplicate({ record: account, parentId: companyId });
          }}
        />
      )}
    </>
  );
}
