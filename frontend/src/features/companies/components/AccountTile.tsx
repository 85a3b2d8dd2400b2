import type { TargetAccount } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Ellipsis, ExternalLink, Pencil, Target, Trash2 } from "lucide-react";
import { useState } from "react";
import { QuickEditDialog } from "@/shared/details/QuickEditDialog";
import { useDelete } from "@/shared/saving/useDelete";
import { IconButton } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";

/** An account of a company: pressing it opens it. */
export function AccountTile({ account }: { account: TargetAccount }) {
  const [isEditing, setEditing] = useState(false);
  const remove = useDelete("targetAccounts");
  const { id, name, description } = account;
  return (
    <li className="hover:border-input relative flex min-h-20 items-start gap-3 rounded-lg border p-3 transition-colors">
      <span className="bg-accent text-accent-foreground rounded-md p-1.5">
        <Target aria-hidden className="size-4" />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="truncate text-sm leading-7 font-medium">
          <Link to="/accounts/$accountId" params={{ accountId: id }} className="after:absolute after:inset-0 after:rounded-lg">
            {name}
          </Link>
        </h3>
        <p className="text-muted-foreground line-clamp-2 text-xs break-words">{description ?? "No description yet"}</p>
      </div>
      <Menu
        trigger={
          <IconButton label={`Actions for ${name}`} className="relative z-10 size-7">
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem render={<Link to="/accounts/$accountId" params={{ accountId: id }} />}>
          <ExternalLink aria-hidden />
          Open
        </MenuItem>
        <MenuItem onSelect={() => setEditing(true)}>
          <Pencil aria-hidden />
          Edit name and description
        </MenuItem>
        <MenuSeparator />
        <MenuItem destructive onSelect={() => void remove(account)}>
          <Trash2 aria-hidden />
          Delete …
        </MenuItem>
      </Menu>
      {isEditing && <QuickEditDialog kind="targetAccounts" id={id} onClose={() => setEditing(false)} />}
    </li>
  );
}
