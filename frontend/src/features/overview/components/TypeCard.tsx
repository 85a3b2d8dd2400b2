import { CAMPAIGN_TYPES } from "@/shared/lib/vocabulary";
import { Card } from "@/shared/ui/Card";
import type { TypeCounts } from "../picture";
import { TYPE_ICON } from "../statusLook";

/** How many campaigns are e-mails, LinkedIn messages, cold calls and ads. */
export function TypeCard({ counts }: { counts: TypeCounts }) {
  const most = Math.max(1, ...Object.values(counts));
  return (
    <Card title="Campaigns by type">
      <dl className="space-y-2">
        {CAMPAIGN_TYPES.map(({ value, label }) => {
          const Icon = TYPE_ICON[value];
          return (
            <div key={value} className="grid grid-cols-[7rem_1fr] items-center gap-2 text-sm">
              <dt className="flex items-center gap-2">
                <Icon aria-hidden className="text-muted-foreground size-4 shrink-0" />
                {label}
              </dt>
              <dd className="flex items-center gap-2">
                <span aria-hidden className="bg-muted h-2 flex-1 overflow-hidden rounded-full">
                  <span className="bg-primary block h-full rounded-full" style={{ width: `${(counts[value] / most) * 100}%` }} />
                </span>
                <span className="w-10 text-right font-semibold tabular-nums">{counts[value].toLocaleString("en")}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
