import { Search } from "lucide-react";
import { cn } from "@/shared/lib/cn";
import { CAMPAIGN_STATUSES } from "@/shared/lib/vocabulary";
import { Input } from "@/shared/ui/Input";
import { countByStatus, type CampaignNode, type Status } from "../picture";
import { STATUS_LOOK } from "../statusLook";

interface MapFilterProps {
  words: string;
  onWords: (words: string) => void;
  status: Status | null;
  onStatus: (status: Status | null) => void;
  campaigns: readonly CampaignNode[];
}

/** Narrows the map to names and to a status; it explains the signs as well. */
export function MapFilter({ words, onWords, status, onStatus, campaigns }: MapFilterProps) {
  const counts = countByStatus(campaigns);
  return (
    <>
      <div className="relative w-full sm:w-52">
        <Search aria-hidden className="text-muted-foreground absolute top-2 left-2.5 size-4" />
        <Input
          type="search"
          aria-label="Find on the map"
          placeholder="Find on the map"
          className="h-8 pl-8"
          value={words}
          onChange={(event) => {
            onWords(event.target.value);
          }}
        />
      </div>
      <div role="group" aria-label="Only campaigns of one status" className="flex flex-wrap gap-1">
        {CAMPAIGN_STATUSES.map(({ value, label }) => {
          const { icon: Icon, text } = STATUS_LOOK[value];
          return (
            <button
              key={value}
              type="button"
              aria-pressed={status === value}
              disabled={counts[value] === 0 && status !== value}
              onClick={() => onStatus(status === value ? null : value)}
              className={cn(
                "hover:bg-muted flex h-7 cursor-pointer items-center gap-1.5 rounded-full border px-2.5 text-xs transition-colors",
                "aria-pressed:border-primary aria-pressed:bg-accent aria-pressed:text-accent-foreground disabled:pointer-events-none disabled:opacity-50",
              )}
            >
              <Icon aria-hidden className={cn("size-3.5", text)} />
              {label}
              <span className="font-semibold tabular-nums">{counts[value].toLocaleString("en")}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}
