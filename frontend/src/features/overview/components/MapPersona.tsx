import { User } from "lucide-react";
import { ITEM } from "../branch";
import type { PersonaNode } from "../picture";
import { CampaignChips } from "./CampaignChip";
import { MapLink } from "./MapLink";
import { Beside, NothingYet } from "./MapParts";

/** A persona on the map, with its campaigns beside it. */
export function MapPersona({ persona: { id, name, campaigns } }: { persona: PersonaNode }) {
  return (
    <li className={ITEM}>
      <div className="sm:flex sm:items-start">
        <MapLink
          href={`/personas/${id}`}
          className="bg-card hover:border-input hover:bg-muted flex min-h-10 shrink-0 items-start gap-2 rounded-lg border px-3 py-2 text-sm leading-5.5 transition-colors sm:w-48"
        >
          <User aria-hidden className="text-muted-foreground mt-0.75 size-4 shrink-0" />
          <span className="min-w-0 break-words">{name}</span>
        </MapLink>
        <Beside>
          {campaigns.length === 0 ? <NothingYet>No campaigns yet</NothingYet> : <CampaignChips label={`Campaigns for ${name}`} campaigns={campaigns} />}
        </Beside>
      </div>
    </li>
  );
}
