import { cn } from "@/shared/lib/cn";
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, labelOf } from "@/shared/lib/vocabulary";
import type { CampaignNode } from "../picture";
import { STATUS_LOOK, TYPE_ICON } from "../statusLook";
import { MapLink } from "./MapLink";

/** A campaign on the map: its status by sign and color, its type by a sign. */
export function CampaignChip({ campaign: { id, name, type, status } }: { campaign: CampaignNode }) {
  const { icon: Icon, text } = STATUS_LOOK[status];
  const TypeIcon = TYPE_ICON[type];
  const words = `${labelOf(CAMPAIGN_STATUSES, status)}, ${labelOf(CAMPAIGN_TYPES, type)}`;
  return (
    <MapLink
      href={`/campaigns/${id}`}
      title={`${name} (${words})`}
      className="bg-card hover:border-input hover:bg-muted inline-flex h-7 max-w-full items-center gap-1.5 rounded-full border px-2.5 text-xs transition-colors"
    >
      <Icon aria-hidden className={cn("size-3.5 shrink-0", text)} />
      <span className="truncate">{name}</span>
      <span className="sr-only">({words})</span>
      <TypeIcon aria-hidden className="text-muted-foreground size-3 shrink-0" />
    </MapLink>
  );
}

/** Campaigns beside each other. */
export function CampaignChips({ label, campaigns }: { label: string; campaigns: readonly CampaignNode[] }) {
  return (
    <ul aria-label={label} className="flex min-w-0 flex-wrap gap-1.5">
      {campaigns.map((campaign) => (
        <li key={campaign.id} className="max-w-64 min-w-0">
          <CampaignChip campaign={campaign} />
        </li>
      ))}
    </ul>
  );
}
