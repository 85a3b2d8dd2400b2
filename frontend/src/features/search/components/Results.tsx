import type { SearchItem } from "@blossomer/gtm-client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { ErrorState } from "@/shared/ui/ErrorState";
import { Skeleton } from "@/shared/ui/Skeleton";
import { foundOf, parentNamesQuery, resultsQuery } from "../api/queries";
import { FoundList } from "./FoundList";

/** What was found, page by page. */
export function Results({ q, kind }: { q: string; kind: SearchItem["kind"] | undefined }) {
  const results = useInfiniteQuery(resultsQuery(q, kind));
  const found = (results.data?.pages ?? []).flatMap(({ items }) => items).map(foundOf);
  const { data: names } = useQuery(parentNamesQuery(found));
  if (results.error !== null) {
    return <ErrorState error={results.error} onRetry={() => void results.refetch()} />;
  }
  if (results.isPending) {
    return (
      <div role="status" className="space-y-2">
        <span className="sr-only">Searching …</span>
        {Array.from({ length: 5 }, (_, index) => (
          <Skeleton key={index} className="h-16 rounded-xl" />
        ))}
      </div>
    );
  }
  const corrected = results.data.pages[0]?.query.corrected ?? null;
  return (
    <section aria-label="Results" className="space-y-3">
      <p role="status" className="text-muted-foreground text-sm empty:hidden">
        {corrected === null ? (found.length === 1 && !results.hasNextPage ? "One result" : "") : `No record has “${q}”; this is for “${corrected}”.`}
      </p>
      {found.length === 0 ? (
        <EmptyState icon={SearchX} title={`Nothing has “${q}”`}>
          Try fewer or shorter words{kind !== undefined && ", or all kinds"}. Words are found in every field, also in lists and e-mails.
        </EmptyState>
      ) : (
        <FoundList found={found} names={names} />
      )}
      {results.hasNextPage && (
        <Button disabled={results.isFetchingNextPage} onClick={() => void results.fetchNextPage()}>
          {results.isFetchingNextPage ? "Loading …" : "Show more"}
        </Button>
      )}
    </section>
  );
}
