import type { TargetPersona } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { CampaignsCard } from "@/shared/details/CampaignsCard";
import { buttonLook } from "@/shared/ui/Button";

/** The campaigns for a persona. */
export function PersonaCampaigns({ persona: { id, targetAccountId } }: { persona: TargetPersona }) {
  const search = { account: targetAccountId, persona: id };
  return (
    <CampaignsCard
      of={{ targetPersonaId: id }}
      actions={
        <Link to="/campaigns/new" search={search} className={buttonLook({ size: "sm" })}>
          <Plus aria-hidden />
          New campaign
          <span className="sr-only">for this persona</span>
        </Link>
      }
      all={(text) => (
        <Link to="/campaigns" search={search} className="text-accent-foreground underline underline-offset-4">
          {text}
        </Link>
      )}
    />
  );
}
