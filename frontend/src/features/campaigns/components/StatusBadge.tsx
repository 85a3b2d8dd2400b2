import type { Campaign } from "@blossomer/gtm-client";
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, labelOf } from "@/shared/lib/vocabulary";
import { Badge } from "@/shared/ui/Badge";
import { STATUS_LOOKS, TYPE_ICONS } from "./looks";

export function StatusBadge({ status }: { status: Campaign["status"] }) {
  const { icon: Icon, tone } = STATUS_LOOKS[status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3.5" />
      {labelOf(CAMPAIGN_STATUSES, status)}
    </Badge>
  );
}

export function TypeBadge({ type }: { type: Campaign["type"] }) {
  const Icon = TYPE_ICONS[type];
  return (
    <Badge>
      <Icon aria-hidden className="size-3.5" />
      {labelOf(CAMPAIGN_TYPES, type)}
    </Badge>
  );
}
