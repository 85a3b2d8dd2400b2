import { cn } from "@/shared/lib/cn";
import { CAMPAIGN_STATUSES } from "@/shared/lib/vocabulary";
import { countedKind } from "@/shared/lib/words";
import type { StatusCounts } from "../picture";
import { STATUS_LOOK } from "../statusLook";

/** What a bar of campaigns says: "7 campaigns: 4 draft, 3 active". */
export function describeStatuses(counts: StatusCounts): string {
  const present = CAMPAIGN_STATUSES.filter(({ value }) => counts[value] > 0);
  const total = present.reduce((sum, { value }) => sum + counts[value], 0);
  const parts = present.map(({ value, label }) => `${counts[value].toLocaleString("en")} ${label.toLowerCase()}`);
  return parts.length === 0 ? "No campaigns" : `${countedKind(total, "campaigns")}: ${parts.join(", ")}`;
}

/** Campaigns as one bar, a part for each status, as long as its share. */
export function StatusBar({ counts, className }: { counts: StatusCounts; className?: string }) {
  return (
    <div role="img" aria-label={describeStatuses(counts)} className={cn("bg-muted flex h-1.5 gap-px overflow-hidden rounded-full", className)}>
      {CAMPAIGN_STATUSES.map(
        ({ value }) =>
          counts[value] > 0 && (
            <span key={value} className={cn("min-w-1", STATUS_LOOK[value].fill)} style={{ flexGrow: counts[value], flexBasis: 0 }} />
          ),
      )}
    </div>
  );
}
