import type { ReactNode } from "react";
import { cn } from "@/shared/lib/cn";
import { ErrorState } from "@/shared/ui/ErrorState";
import { LoadMore } from "./LoadMore";
import { CardsSkeleton } from "./RecordCard";
import type { useRecordPages } from "./useRecordPages";

interface CardListProps {
  label: string;
  query: ReturnType<typeof useRecordPages>["query"];
  /** One for each record. */
  cards: ReactNode[];
  /** What stands there instead when there is none. */
  empty: ReactNode;
}

/** A list of records in all its states: on its way, failed, empty, there, and being narrowed. */
export function CardList({ label, query, cards, empty }: CardListProps) {
  if (query.isPending) {
    return <CardsSkeleton />;
  }
  if (query.isError && cards.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div aria-busy={query.isPlaceholderData} className={cn("transition-opacity", query.isPlaceholderData && "opacity-60")}>
      {cards.length === 0 && !query.hasNextPage ? (
        empty
      ) : (
        <ul aria-label={label} className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {cards}
        </ul>
      )}
      <LoadMore query={query} />
    </div>
  );
}
