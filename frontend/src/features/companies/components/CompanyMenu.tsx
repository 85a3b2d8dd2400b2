import type { Company } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Copy, Ellipsis, ExternalLink, Network, Trash2 } from "lucide-react";
import { explain } from "@/shared/lib/problems";
import { useDelete } from "@/shared/saving/useDelete";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
import { toasts } from "@/shared/ui/toasts";
import { useDuplicateCompany } from "../duplicateCompany";

interface CompanyMenuProps {
  company: Company;
  className?: string;
  /** Called when the company is gone. */
  onDeleted?: () => void;
}

/** What can be done with a company. */
export function CompanyMenu({ company, className, onDeleted }: CompanyMenuProps) {
  const { id, name } = company;
  const navigate = useNavigate();
  const remove = useDelete("companies");
  const open = (companyId: string) => void navigate({ to: "/companies/$companyId", params: { companyId } });
  const duplication = useDuplicateCompany((copy) => {
    toasts.add({
      title: `Duplicated “${name}” with all that belongs to it`,
      actionProps: { children: "Open", onClick: () => open(copy.id) },
    });
  });
  const duplicate = () => {
    duplication.mutate(id, {
      onError: (error) => {
        toasts.add({ title: "Not duplicated", description: explain(error).detail, priority: "high" });
      },
    });
  };
  const askToDelete = async () => {
    if (await remove(company)) {
      onDeleted?.();
    }
  };
  return (
    <Menu
      trigger={
        <IconButton label={`More about ${name}`} className={className}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
    >
      {onDeleted === undefined && (
        <MenuItem render={<Link to="/companies/$companyId" params={{ companyId: id }} />}>
          <ExternalLink aria-hidden />
          Open
        </MenuItem>
      )}
      <MenuItem render={<Link to="/" search={{ company: id }} />}>
        <Network aria-hidden />
        Show the map
      </MenuItem>
      <MenuItem onSelect={duplicate} disabled={duplication.isPending}>
        <Copy aria-hidden />
        Duplicate
      </MenuItem>
      <MenuSeparator />
      <MenuItem destructive onSelect={() => void askToDelete()}>
        <Trash2 aria-hidden />
        Delete …
      </MenuItem>
    </Menu>
  );
}
