import type { Campaign } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ago } from "@/shared/lib/words";
import { excerpt } from "../mail/edits";
import { CampaignMenu } from "./CampaignMenu";
import { ParentDots } from "./ParentDots";
import { StatusBadge, TypeBadge } from "./StatusBadge";

interface CampaignCardProps {
  campaign: Campaign;
  /** As the server has it, without unsaved edits. */
  stored: Campaign;
  names: Record<string, string>;
  now: number;
  /** Stands before the badges, such as a handle. */
  handle?: ReactNode;
  /** Of its heading; the third is for a card in a column, which then says the status. */
  level?: 2 | 3;
}

/** A campaign in a few lines. */
export function CampaignCard({ campaign, stored, names, now, handle, level = 2 }: CampaignCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const subject = (campaign.subject ?? "").trim();
  const text = excerpt(campaign);
  return (
    <article className="bg-card hover:border-input relative flex h-full flex-col gap-2 rounded-xl border p-4 transition-colors">
      <div className="flex items-start gap-2">
        {handle}
        <div className="flex min-w-0 flex-1 flex-wrap gap-1.5">
          {level === 2 && <StatusBadge status={campaign.status} />}
          <TypeBadge type={campaign.type} />
        </div>
        <div className="relative z-10">
          <CampaignMenu campaign={campaign} stored={stored} />
        </div>
      </div>
      <Heading className="min-w-0 text-sm font-semibold break-words">
        <Link
          to="/campaigns/$campaignId"
          params={{ campaignId: campaign.id }}
          className="after:absolute after:inset-0 after:rounded-xl after:content-['']"
        >
          {subject === "" ? campaign.name : subject}
        </Link>
      </Heading>
      {subject !== "" && subject !== campaign.name && <p className="text-muted-foreground -mt-1.5 text-xs break-words">{campaign.name}</p>}
      <p className="text-muted-foreground line-clamp-3 flex-1 text-sm break-words">{text === "" ? "No text yet" : text}</p>
      <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-1 border-t pt-2">
        <ParentDots campaign={campaign} names={names} />
        <time dateTime={campaign.updatedAt} className="text-muted-foreground shrink-0 text-xs">
          {ago(campaign.updatedAt, now)}
        </time>
      </div>
    </article>
  );
}
