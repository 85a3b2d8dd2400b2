import { ChevronRight, Target } from "lucide-react";
import { memo, useId } from "react";
import { cn } from "@/shared/lib/cn";
import { countedKind } from "@/shared/lib/words";
import { ITEM, LIST, NODE_AND_LIST } from "../branch";
import { campaignsOf, countByStatus, type AccountNode } from "../picture";
import { CampaignChips } from "./CampaignChip";
import { Beside, NothingYet } from "./MapParts";
import { MapLink } from "./MapLink";
import { MapPersona } from "./MapPersona";
import { StatusBar } from "./StatusBar";

/** Focus rings reach a little over the edge. */
const UNDRAWN = "[contain-intrinsic-size:auto_3.5rem] [content-visibility:auto] [overflow-clip-margin:6px]";

interface MapAccountProps {
  account: AccountNode;
  isOpen: boolean;
  /** Whether it may stay undrawn while it is out of sight. */
  isOneOfMany: boolean;
  onToggle: (id: string) => void;
}

/** An account on the map, with its personas; folded, it says how many there are. */
export const MapAccount = memo(function MapAccount({ account, isOpen, isOneOfMany, onToggle }: MapAccountProps) {
  const { id, name, personas, loose } = account;
  const listId = useId();
  const campaigns = campaignsOf(account);
  const isLeaf = personas.length === 0 && loose.length === 0;
  return (
    <li className={cn(ITEM, "@4xl:pb-4", isOneOfMany && UNDRAWN)}>
      <div className={NODE_AND_LIST}>
        <div className="bg-accent text-accent-foreground border-primary/20 flex min-h-10 shrink-0 items-start rounded-lg border @4xl:w-56">
          <MapLink
            href={`/accounts/${id}`}
            className="hover:bg-primary/10 flex min-w-0 flex-1 items-start gap-2 rounded-lg px-3 py-2 text-sm leading-5.5 font-medium transition-colors"
          >
            <Target aria-hidden className="mt-0.75 size-4 shrink-0" />
            <span className="min-w-0 break-words">{name}</span>
          </MapLink>
          {!isLeaf && (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={listId}
              aria-label={`What belongs to ${name}`}
              onClick={() => onToggle(id)}
              className="hover:bg-primary/10 m-1 flex size-7.5 shrink-0 cursor-pointer items-center justify-center rounded-md"
            >
              <ChevronRight aria-hidden className={cn("size-4 transition-transform", isOpen && "rotate-90 @4xl:rotate-180")} />
            </button>
          )}
        </div>
        <div id={listId} className="min-w-0 flex-1">
          {isLeaf && (
            <Beside>
              <NothingYet>No personas yet</NothingYet>
            </Beside>
          )}
          {!isLeaf && !isOpen && (
            <Beside>
              <span className="text-muted-foreground flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 text-xs">
                {countedKind(personas.length, "targetPersonas")} · {countedKind(campaigns.length, "campaigns")}
                {campaigns.length > 0 && <StatusBar counts={countByStatus(campaigns)} className="w-24" />}
              </span>
            </Beside>
          )}
          {!isLeaf && isOpen && (
            <ul aria-label={`Personas of ${name}`} className={LIST}>
              {personas.map((persona) => (
                <MapPersona key={persona.id} persona={persona} />
              ))}
              {loose.length > 0 && <LooseCampaigns label="Without a persona" campaigns={loose} />}
            </ul>
          )}
        </div>
      </div>
    </li>
  );
});

/** Imported campaigns whose account or persona is gone. */
export function LooseCampaigns({ label, campaigns }: { label: string; campaigns: AccountNode["loose"] }) {
  return (
    <li className={ITEM}>
      <div className="sm:flex sm:items-start">
        <p className="text-muted-foreground border-(--line) flex min-h-10 shrink-0 items-center rounded-lg border border-dashed px-3 py-2 text-sm sm:w-48">
          {label}
        </p>
        <Beside>
          <CampaignChips label={label} campaigns={campaigns} />
        </Beside>
      </div>
    </li>
  );
}
