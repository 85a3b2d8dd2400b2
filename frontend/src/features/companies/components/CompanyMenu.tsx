import type { Company } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Copy, Ellipsis, ExternalLink, Network, Trash2 } from "lucide-react";
import { useDuplicate } from "@/shared/details/useDuplicate";
import { useDelete } from "@/shared/saving/useDelete";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";

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
  const { mutate: duplicate, isPending } = useDuplicate("companies", (copy) => {
    void navigate({ to: "/companies/$companyId", params: { companyId: copy.id } });
  });
  const askToDelete = async () => {
    if (await remove(company)) {
      onDeleted?.();
    }
  };
  return (
    <Menu
      trigger={
        <IconButton label={`Actions for ${name}`} className={className}>
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
      <MenuItem onSelect={() => duplicate({ record: company })} disabled={isPending}>
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
