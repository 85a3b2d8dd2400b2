import type { Company } from "@blossomer/gtm-client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { statsQuery } from "@/shared/api/queries";
import { ALL_COMPANIES } from "@/shared/company/choice";
import { countedKind } from "@/shared/lib/words";
import { buttonLook } from "@/shared/ui/Button";
import { recentQuery } from "../recentQuery";
import { CompanyTile } from "./CompanyTile";
import { CoverageCard, CoverageRow } from "./CoverageCard";
import { RecentChanges } from "./RecentChanges";
import { StatusCard } from "./StatusCard";
import { TypeCard } from "./TypeCard";

const LINK = "text-warning inline-block min-h-6 text-xs leading-6 font-medium underline-offset-4 hover:underline";

/** So many companies are shown; the others are on the page of companies. */
const SHOWN = 24;

/** All companies together in numbers, and each in short. */
export function AllCompanies({ companies, onSelect }: { companies: readonly Company[]; onSelect: (id: string) => void }) {
  const stats = useSuspenseQuery(statsQuery()).data;
  const changes = useSuspenseQuery(recentQuery).data;
  const { coverage } = stats;
  return (
    <div className="space-y-4">
      <header>
        <h1 className="text-2xl font-semibold">All companies</h1>
        <p className="text-muted-foreground text-sm">
          {countedKind(stats.companies, "companies")} with {countedKind(stats.targetAccounts, "targetAccounts")},{" "}
          {countedKind(stats.targetPersonas, "targetPersonas")} and {countedKind(stats.campaigns.total, "campaigns")}
        </p>
      </header>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
        <StatusCard counts={stats.campaigns.byStatus} />
        <TypeCard counts={stats.campaigns.byType} />
        <CoverageCard>
          <CoverageRow label="Companies with accounts" whole={stats.companies} missing={coverage.companiesWithoutTargetAccounts} />
          <CoverageRow label="Accounts with personas" whole={stats.targetAccounts} missing={coverage.targetAccountsWithoutPersonas}>
            {coverage.targetAccountsWithoutPersonas > 0 && (
              <Link to="/accounts" search={{ company: ALL_COMPANIES, without: "personas" }} className={LINK}>
                {countedKind(coverage.targetAccountsWithoutPersonas, "targetAccounts")} without personas
              </Link>
            )}
          </CoverageRow>
          <CoverageRow label="Personas with campaigns" whole={stats.targetPersonas} missing={coverage.targetPersonasWithoutCampaigns}>
            {coverage.targetPersonasWithoutCampaigns > 0 && (
              <Link to="/personas" search={{ company: ALL_COMPANIES, without: "campaigns" }} className={LINK}>
                {countedKind(coverage.targetPersonasWithoutCampaigns, "targetPersonas")} without campaigns
              </Link>
            )}
          </CoverageRow>
        </CoverageCard>
      </div>
      <section aria-label="Companies" className="space-y-3">
        <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {companies.slice(0, SHOWN).map((company) => (
            <CompanyTile key={company.id} company={company} onSelect={onSelect} />
          ))}
        </ul>
        {stats.companies > SHOWN && (
          <Link to="/companies" className={buttonLook()}>
            All {countedKind(stats.companies, "companies")}
          </Link>
        )}
      </section>
      <RecentChanges changes={changes} />
    </div>
  );
}
