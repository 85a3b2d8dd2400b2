import type { Campaign } from "@blossomer/gtm-client";
import { ChevronDown } from "lucide-react";
import { CAMPAIGN_STATUSES, labelOf } from "@/shared/lib/vocabulary";
import { Button } from "@/shared/ui/Button";
import { Menu, MenuItem } from "@/shared/ui/Menu";
import { moveName, movesFrom, type Status } from "../status";
import { STATUS_LOOKS } from "./looks";

interface StatusMenuProps {
  status: Status;
  /** The status that is saved. */
  stored: Status;
  onMove: (status: Status) => void;
}

/** Says how far a campaign is, and offers the moves that are allowed from there. */
export function StatusMenu({ status, stored, onMove }: StatusMenuProps) {
  const { icon: Icon } = STATUS_LOOKS[status];
  const moves = movesFrom(status, stored);
  return (
    <Menu
      trigger={
        <Button size="sm">
          <Icon aria-hidden />
          <span className="sr-only">Status: </span>
          {labelOf(CAMPAIGN_STATUSES, status)}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {moves.map((to) => (
        <MoveItem key={to} from={status} to={to} onMove={onMove} />
      ))}
      {moves.length === 0 && <p className="text-muted-foreground max-w-56 px-2 py-1.5 text-sm">It is completed. Duplicate it to begin again with a draft.</p>}
    </Menu>
  );
}

/** One move of a menu. */
export function MoveItem({ from, to, onMove }: { from: Campaign["status"]; to: Campaign["status"]; onMove: (to: Campaign["status"]) => void }) {
  const { icon: Icon } = STATUS_LOOKS[to];
  return (
    <MenuItem onSelect={() => onMove(to)}>
      <Icon aria-hidden />
      {moveName(from, to)}
    </MenuItem>
  );
}
