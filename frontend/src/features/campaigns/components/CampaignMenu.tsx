import type { Campaign } from "@blossomer/gtm-client";
import { Link, useNavigate } from "@tanstack/react-router";
import { Copy, CopyPlus, Ellipsis, SquarePen, Trash2 } from "lucide-react";
import { useDelete } from "@/shared/saving/useDelete";
import { Button } from "@/shared/ui/Button";
import { Menu, MenuItem, MenuSeparator } from "@/shared/ui/Menu";
import { useClone } from "../api/useClone";
import { useEditOf } from "../api/useEditOf";
import { movesFrom } from "../status";
import { copyMail } from "./copyMail";
import { MoveItem } from "./StatusMenu";

/** What can be done with a campaign of a list. */
export function CampaignMenu({ campaign, stored }: { campaign: Campaign; stored: Campaign }) {
  const navigate = useNavigate();
  const remove = useDelete("campaigns");
  const edit = useEditOf();
  const clone = useClone(({ id }) => void navigate({ to: "/campaigns/$campaignId", params: { campaignId: id } }));
  return (
    <Menu
      trigger={
        <Button variant="ghost" size="icon" aria-label={`Actions for ${campaign.name}`} disabled={clone.isPending} className="-mt-1 -mr-1">
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem render={<Link to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} />}>
        <SquarePen aria-hidden />
        Open
      </MenuItem>
      <MenuItem onSelect={() => void copyMail(campaign)}>
        <Copy aria-hidden />
        Copy the text
      </MenuItem>
      <MenuItem onSelect={() => clone.mutate(campaign)}>
        <CopyPlus aria-hidden />
        Duplicate
      </MenuItem>
      <MenuSeparator />
      {movesFrom(campaign.status, stored.status).map((to) => (
        <MoveItem key={to} from={campaign.status} to={to} onMove={(status) => edit(stored, (before) => ({ ...before, status }))} />
      ))}
      <MenuSeparator />
      <MenuItem destructive onSelect={() => void remove(stored)}>
        <Trash2 aria-hidden />
        Delete …
      </MenuItem>
    </Menu>
  );
}
