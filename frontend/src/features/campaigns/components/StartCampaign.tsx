import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { statsQuery } from "@/shared/api/queries";
import { buttonLook } from "@/shared/ui/Button";

/** The way to a new campaign; without any persona, the way to one. */
export function StartCampaign({ companyId }: { companyId: string | null }) {
  const { data: stats } = useQuery(statsQuery(companyId ?? undefined));
  if (stats?.targetPersonas === 0) {
    return (
      <>
        <p className="text-muted-foreground w-full text-sm">There is no persona yet to write to: create personas first.</p>
        <Link to={stats.targetAccounts === 0 ? "/accounts" : "/personas"} className={buttonLook({ variant: "primary" })}>
          {stats.targetAccounts === 0 ? "To the accounts" : "To the personas"}
        </Link>
      </>
    );
  }
  return (
    <Link to="/campaigns/new" className={buttonLook({ variant: "primary" })}>
      <Plus aria-hidden />
      New campaign
    </Link>
  );
}
