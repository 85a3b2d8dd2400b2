import type { ReactNode } from "react";
import { Button } from "@/shared/ui/Button";
import { ErrorState } from "@/shared/ui/ErrorState";
import { Skeleton } from "@/shared/ui/Skeleton";

interface KeptPagesProps {
  pages: {
    isPending: boolean;
    error: Error | null;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
    refetch: () => unknown;
  };
  count: number;
  /** What to say when there is none. */
  nothing: string;
  children: ReactNode;
}

/** A list that goes on by a button. */
export function KeptPages({ pages, count, nothing, children }: KeptPagesProps) {
  if (pages.isPending) {
    return (
      <div role="status" className="space-y-3">
        <span className="sr-only">Loading …</span>
        <Skeleton className="h-12" />
        <Skeleton className="h-12" />
      </div>
    );
  }
  if (pages.error !== null) {
    return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />;
  }
  if (count === 0) {
    return <p className="text-muted-foreground py-4 text-sm">{nothing}</p>;
  }
  return (
    <>
      <ul className="divide-y">{children}</ul>
      {pages.hasNextPage && (
        <Button disabled={pages.isFetchingNextPage} className="mt-3" onClick={() => void pages.fetchNextPage()}>
          {pages.isFetchingNextPage ? "Loading …" : "Show more"}
        </Button>
      )}
    </>
  );
}
