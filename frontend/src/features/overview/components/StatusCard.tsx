import { Card } from "@/shared/ui/Card";
import { CAMPAIGN_STATUSES } from "@/shared/lib/vocabulary";
import { cn } from "@/shared/lib/cn";
import type { StatusCounts } from "../picture";
import { STATUS_LOOK } from "../statusLook";
import { Share } from "./Share";
import { StatusBar } from "./StatusBar";

/** How many campaigns are drafts, active, paused and completed. */
export function StatusCard({ counts }: { counts: StatusCounts }) {
  const total = CAMPAIGN_STATUSES.reduce((sum, { value }) => sum + counts[value], 0);
  return (
    <Card title="Campaigns by status">
      <StatusBar counts={counts} className="h-3" />
      <dl className="mt-3 space-y-1.5">
        {CAMPAIGN_STATUSES.map(({ value, label }) => {
          const { icon: Icon, text } = STATUS_LOOK[value];
          return (
            <div key={value} className="flex items-center gap-2 text-sm">
              <dt className="flex min-w-0 flex-1 items-center gap-2">
                <Icon aria-hidden className={cn("size-4 shrink-0", text)} />
                {label}
              </dt>
              <dd className="font-semibold tabular-nums">
                {counts[value].toLocaleString("en")} <Share part={counts[value]} whole={total} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
