import type { ReactNode } from "react";
import { Skeleton } from "@/shared/ui/Skeleton";

interface RecordCardProps {
  /** The link that the whole card is; {@link cardLink} makes it so. */
  title: ReactNode;
  /** What it belongs to. */
  parents?: ReactNode;
  description: string | null;
  tags?: ReactNode;
  /** How much is below it; undefined while that is on its way. */
  counts: ReactNode;
  actions: ReactNode;
}

/** How the link looks that a card is. */
export const cardLink = "after:absolute after:inset-0 after:rounded-xl hover:underline underline-offset-4";

/** A record in a list. */
export function RecordCard({ title, parents, description, tags, counts, actions }: RecordCardProps) {
  return (
    <li className="bg-card hover:border-input relative flex min-w-0 flex-col gap-2 rounded-xl border p-4 transition-colors">
      <div className="flex items-start gap-2">
        <h2 className="min-w-0 flex-1 pt-1 leading-snug font-semibold break-words">{title}</h2>
        <div className="relative z-10 -mt-1 -mr-2">{actions}</div>
      </div>
      {parents !== undefined && <div className="text-muted-foreground flex flex-wrap gap-x-3 gap-y-1 text-xs">{parents}</div>}
      {description === null ? (
        <p className="text-muted-foreground text-sm italic">No description yet</p>
      ) : (
        <p className="text-muted-foreground line-clamp-3 text-sm">{description}</p>
      )}
      {tags}
      <div className="text-muted-foreground mt-auto flex min-h-5 flex-wrap items-center gap-x-3 gap-y-1 pt-2 text-xs">
        {counts ?? <Skeleton className="h-4 w-32" />}
      </div>
    </li>
  );
}

/** Cards that are still coming. */
export function CardsSkeleton() {
  return (
    <div role="status" className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
      <span className="sr-only">Loading …</span>
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={index} className="h-44 rounded-xl" />
      ))}
    </div>
  );
}
