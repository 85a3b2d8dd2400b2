import { cn } from "@/shared/lib/cn";

/** The place of something that is still coming. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn("bg-muted animate-pulse rounded-md", className)} />;
}

/** A page that is still coming: heading and cards. */
export function PageSkeleton({ cards = 3 }: { cards?: number }) {
  return (
    <div role="status" className="space-y-6">
      <h1 className="sr-only">Loading …</h1>
      <Skeleton className="h-8 w-64 max-w-full" />
      <div className="grid gap-4 md:grid-cols-2">
        {Array.from({ length: cards }, (_, index) => (
          <Skeleton key={index} className="h-40 rounded-xl" />
        ))}
      </div>
    </div>
  );
}
