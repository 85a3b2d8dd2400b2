import type { TargetAccount } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Copy, CopyPlus, Ellipsis, ExternalLink, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { QuickEditDialog } from "@/shared/details/QuickEditDialog";
import { useDuplicate } from "@/shared/details/useDuplicate";
import { useDelete } from "@/shared/saving/useDelete";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
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
      <Menu
        trigger={
          <IconButton label={`Actions for ${account.name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        {!isOpen && (
          <>
            <MenuItem render={<Link to="/accounts/$accountId" params={{ accountId: account.id }} />}>
              <ExternalLink aria-hidden />
              Open
            </MenuItem>
            <MenuItem onSelect={() => setDialog("edit")}>
              <Pencil aria-hidden />
              Edit name and description
            </MenuItem>
          </>
        )}
        <MenuItem disabled={isPending} onSelect={() => duplicate({ record: account })}>
          <CopyPlus aria-hidden />
          Duplicate
        </MenuItem>
        <MenuItem onSelect={() => setDialog("copy")}>
          <Copy aria-hidden />
          Copy to another company …
        </MenuItem>
        <MenuSeparator />
        <MenuItem destructive onSelect={() => void deleted()}>
          <Trash2 aria-hidden />
          Delete …
        </MenuItem>
      </Menu>
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
