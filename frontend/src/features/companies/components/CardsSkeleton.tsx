import { Skeleton } from "@/shared/ui/Skeleton";

/** The places of cards that are still coming. */
export function CardsSkeleton({ cards = 6 }: { cards?: number }) {
  return (
    <div role="status" className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      <span className="sr-only">Loading …</span>
      {Array.from({ length: cards }, (_, index) => (
        <Skeleton key={index} className="h-44 rounded-xl" />
      ))}
    </div>
  );
}
