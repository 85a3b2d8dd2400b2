import { KIND_NAMES } from "@/shared/api/kinds";
import { KIND_ICONS } from "@/shared/records/RecordLink";
import type { Found } from "../api/queries";
import { Snippet } from "./Snippet";

interface FoundLineProps {
  found: Found;
  /** What parents are called, by id. */
  names: Record<string, string> | undefined;
}

/** A record in a list of several kinds: what it is, its name, what it belongs to, and where it has what was looked for. */
export function FoundLine({ found: { kind, name, parents, highlights }, names }: FoundLineProps) {
  const Icon = KIND_ICONS[kind];
  const nameHighlight = highlights.find(({ field }) => field === "name");
  const other = highlights.find(({ field }) => field !== "name");
  const above = parents.flatMap(({ id }) => names?.[id] ?? []);
  return (
    <>
      <Icon aria-hidden className="text-muted-foreground mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 truncate text-sm font-medium">{nameHighlight === undefined ? name : <Snippet html={nameHighlight.snippet} />}</span>
          <span className="text-muted-foreground shrink-0 text-xs">{KIND_NAMES[kind].one}</span>
        </span>
        {above.length > 0 && <span className="text-muted-foreground block truncate text-xs">{above.join(" · ")}</span>}
        {other !== undefined && (
          <span className="text-muted-foreground line-clamp-2 text-xs break-words">
            <Snippet html={other.snippet} />
          </span>
        )}
      </span>
    </>
  );
}
