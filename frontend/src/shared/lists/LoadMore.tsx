import { useEffect, useRef } from "react";
import { explain } from "@/shared/lib/problems";
import { Button } from "@/shared/ui/Button";

interface LoadMoreProps {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    error: Error | null;
    fetchNextPage: () => unknown;
  };
}

/** The end of a list that goes on: loads the next page when it comes into view, or when it is pressed. */
export function LoadMore({ query }: LoadMoreProps) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = query;
  const end = useRef<HTMLDivElement>(null);
  const isWaiting = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (!isWaiting || end.current === null) {
      return;
    }
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) {
          fetchNextPage();
        }
      },
      { rootMargin: "300px" },
    );
    observer.observe(end.current);
    return () => {
      observer.disconnect();
    };
  }, [isWaiting, fetchNextPage]);
  if (!hasNextPage) {
    return null;
  }
  return (
    <div ref={end} className="flex flex-col items-center gap-2 py-4">
      {isFetchNextPageError && (
        <p role="alert" className="text-destructive text-sm">
          {explain(error).title}. {explain(error).detail}
        </p>
      )}
      <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
        {isFetchingNextPage ? "Loading …" : isFetchNextPageError ? "Try again" : "Show more"}
      </Button>
    </div>
  );
}
