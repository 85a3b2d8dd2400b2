import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Mail } from "lucide-react";
import type { ReactNode } from "react";
import { listQuery } from "@/shared/api/queries";
import { CAMPAIGN_STATUSES, CAMPAIGN_TYPES, labelOf } from "@/shared/lib/vocabulary";
import { counted } from "@/shared/lib/words";
import { useRecords } from "@/shared/saving/useRecords";
import { Badge } from "@/shared/ui/Badge";
import { Card } from "@/shared/ui/Card";
import { InlineError } from "@/shared/ui/InlineError";
import { Skeleton } from "@/shared/ui/Skeleton";

interface CampaignsCardProps {
  /** Whose campaigns. */
  of: { targetAccountId: string } | { targetPersonaId: string };
  /** What creates one. */
  actions: ReactNode;
  /** The page that shows all of them. */
  all: (text: string) => ReactNode;
}

const SHOWN = 8;
const NONE: never[] = [];
export const STATUS_TONES = { draft: "neutral", active: "success", paused: "warning", completed: "accent" } as const;

/** The campaigns of an account or of a persona, those changed last first. */
export function CampaignsCard({ of, actions, all }: CampaignsCardProps) {
  const query = useQuery(listQuery("campaigns", { ...of, sort: "-updatedAt", limit: SHOWN }));
  const campaigns = useRecords("campaigns", query.data?.items ?? NONE);
  const total = query.data?.total ?? campaigns.length;
  return (
    <Card id="campaigns" className="scroll-mt-20" title="Campaigns" actions={actions}>
      {query.isPending && <Skeleton className="h-20" />}
      {query.isError && <InlineError error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && campaigns.length === 0 && (
        <p className="text-muted-foreground text-sm">No campaign yet.</p>
      )}
      <ul className="-mx-2">
        {campaigns.map(({ id, name, type, status, subject }) => (
          <li key={id}>
            <Link
              to="/campaigns/$campaignId"
              params={{ campaignId: id }}
              className="hover:bg-muted flex items-start gap-2 rounded-md p-2 text-sm"
            >
              <Mail aria-hidden className="text-muted-foreground mt-0.5 size-4 shrink-0" />
              <span className="min-w-0 flex-1">
                <span className="block font-medium break-words">{name}</span>
                <span className="text-muted-foreground block truncate">{subject === null || subject === name ? labelOf(CAMPAIGN_TYPES, type) : subject}</span>
              </span>
              <Badge tone={STATUS_TONES[status]}>{labelOf(CAMPAIGN_STATUSES, status)}</Badge>
            </Link>
          </li>
        ))}
      </ul>
      {total > campaigns.length && <p className="mt-2 text-sm">{all(`See all ${counted(total, "campaign")}`)}</p>}
    </Card>
  );
}
