import type { TargetAccount } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { CampaignsCard } from "@/shared/details/CampaignsCard";
import { buttonLook } from "@/shared/ui/Button";

/** The campaigns of an account. */
export function AccountCampaigns({ account: { id } }: { account: TargetAccount }) {
  return (
    <CampaignsCard
      of={{ targetAccountId: id }}
      actions={
        <Link to="/campaigns/new" search={{ account: id }} className={buttonLook({ size: "sm" })}>
          <Plus aria-hidden />
          New campaign
        </Link>
      }
      all={(text) => (
        <Link to="/campaigns" search={{ account: id }} className="text-accent-foreground underline underline-offset-4">
          {text}
        </Link>
      )}
    />
  );
}
