import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Users } from "lucide-react";
import { useMemo } from "react";
import { statsQuery } from "@/shared/api/queries";
import { FirstSteps } from "@/features/create/FirstSteps";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { buttonLook } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Wizard } from "./wizard/Wizard";
import { wizardSearch } from "./wizard/wizardSearch";

/** The wizard for a new campaign. */
export function NewCampaignPage() {
  const { companyId, companies } = useCurrentCompany();
  const given = useSearch({ strict: false });
  const choices = useMemo(() => wizardSearch(given), [given]);
  const { data: stats } = useSuspenseQuery(statsQuery(companyId ?? undefined));
  if (companies.length === 0) {
    return <FirstSteps />;
  }
  const needsPersonas = stats.targetPersonas === 0 && choices.persona === undefined;
  return (
    <div className="mx-auto max-w-4xl space-y-5">
      <h1 className="text-2xl font-semibold">New campaign</h1>
      {needsPersonas ? (
        <EmptyState
          icon={Users}
          title="Create personas first"
          actions={
            <Link to={stats.targetAccounts === 0 ? "/accounts" : "/personas"} className={buttonLook({ variant: "primary" })}>
              {stats.targetAccounts === 0 ? "To the accounts" : "To the personas"}
            </Link>
          }
        >
          A campaign is written for one persona of an account, and there is none yet
          {companyId === null ? "." : " in this company."}
        </EmptyState>
      ) : (
        <Wizard choices={choices} companyId={companyId} />
      )}
    </div>
  );
}
