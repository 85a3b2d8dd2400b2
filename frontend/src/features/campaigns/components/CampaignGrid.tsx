import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { useNow } from "@/shared/lib/useNow";
import { countedKind } from "@/shared/lib/words";
import { cn } from "@/shared/lib/cn";
import { useRecords } from "@/shared/saving/useRecords";
import { campaignPagesQuery } from "../api/campaigns";
import { filtersOf, type CampaignsSearch } from "../search";
import { CampaignCard } from "./CampaignCard";
import { MoreWhenSeen } from "./MoreWhenSeen";
import { NoCampaigns } from "./NoCampaigns";

interface CampaignGridProps {
  search: CampaignsSearch;
  companyId: string | null;
  onClear: () => void;
}

/** The campaigns as cards. While others are loaded, the former ones stay. */
export function CampaignGrid({ search, companyId, onClear }: CampaignGridProps) {
  const wanted = useMemo(() => filtersOf(search, companyId), [search, companyId]);
  const filters = useDeferredValue(wanted);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError } = useSuspenseInfiniteQuery(campaignPagesQuery(filters));
  const stored = useMemo(() => data.pages.flatMap(({ items }) => items), [data]);
  const names = useMemo(() => Object.assign({}, ...data.pages.map((page) => page.names)) as Record<string, string>, [data]);
  const campaigns = useRecords("campaigns", stored);
  const now = useNow();
  if (campaigns.length === 0) {
    return <NoCampaigns search={search} companyId={companyId} onClear={onClear} />;
  }
  const total = data.pages[0]?.total ?? campaigns.length;
  return (
    <div aria-busy={filters !== wanted} className={cn("space-y-4 transition-opacity", filters !== wanted && "opacity-60")}>
      <p role="status" className="text-muted-foreground text-sm">
        {countedKind(total, "campaigns")}
      </p>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {campaigns.map((campaign, index) => (
          <li key={campaign.id} className="min-w-0">
            <CampaignCard campaign={campaign} stored={stored[index] ?? campaign} names={names} now={now} />
          </li>
        ))}
      </ul>
      {hasNextPage && <MoreWhenSeen isLoading={isFetchingNextPage} hasFailed={isFetchNextPageError} onMore={() => void fetchNextPage()} />}
    </div>
  );
}
