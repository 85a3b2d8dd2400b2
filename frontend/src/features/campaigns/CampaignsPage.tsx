import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { lazy, Suspense, useMemo } from "react";
import { FirstSteps } from "@/features/create/FirstSteps";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { buttonLook } from "@/shared/ui/Button";
import { PageSkeleton } from "@/shared/ui/Skeleton";
import { CampaignFilters } from "./components/CampaignFilters";
import { CampaignGrid } from "./components/CampaignGrid";
import { ViewSwitch } from "./components/ViewSwitch";
import { campaignsSearch, type CampaignsSearch } from "./search";

const CampaignBoard = lazy(async () => ({ default: (await import("./board/CampaignBoard")).CampaignBoard }));

/** All campaigns of the current company, or of all companies. */
export function CampaignsPage() {
  const { companyId, companies } = useCurrentCompany();
  const given = useSearch({ strict: false });
  const search = useMemo(() => campaignsSearch(given), [given]);
  const navigate = useNavigate();
  if (companies.length === 0) {
    return <FirstSteps />;
  }
  const change = (changed: CampaignsSearch) =>
    void navigate({ to: "/campaigns", search: ({ company }) => ({ ...(company === undefined ? {} : { company }), ...changed }), replace: true });
  const clear = () => change({ ...(search.sort && { sort: search.sort }), ...(search.view && { view: search.view }) });
  return (
    <div className="space-y-4">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h1 className="text-2xl font-semibold">Campaigns</h1>
        <div className="flex flex-wrap items-center gap-2">
          <ViewSwitch view={search.view} onChange={(view) => change(campaignsSearch({ ...search, view }))} />
          <Link to="/campaigns/new" className={buttonLook({ variant: "primary" })}>
            <Plus aria-hidden />
            New campaign
          </Link>
        </div>
      </header>
      <CampaignFilters search={search} companyId={companyId} onChange={change} />
      <Suspense fallback={<PageSkeleton cards={6} />}>
        {search.view === "board" ? (
          <CampaignBoard search={search} companyId={companyId} onClear={clear} />
        ) : (
          <CampaignGrid search={search} companyId={companyId} onClear={clear} />
        )}
      </Suspense>
    </div>
  );
}
