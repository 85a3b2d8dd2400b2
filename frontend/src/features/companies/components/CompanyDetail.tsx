import { useEffect } from "react";
import { HistoryCard } from "@/shared/details/HistoryCard";
import { setPreferences } from "@/shared/lib/preferences";
import { useRecord } from "@/shared/saving/useRecord";
import { CompanyAccounts } from "./CompanyAccounts";
import { CompanyAnalysis } from "./CompanyAnalysis";
import { CompanyHeader } from "./CompanyHeader";
import { CompanyLists } from "./CompanyLists";
import { CompanyTexts } from "./CompanyTexts";
import { InsightsCard } from "./InsightsCard";

/** Everything about a company, edited where it stands. Who opens a company goes on with it. */
export function CompanyDetail({ id }: { id: string }) {
  const editable = useRecord("companies", id);
  const { record: company, edit, errors } = editable;
  useEffect(() => {
    setPreferences({ companyId: id });
  }, [id]);
  return (
    <article className="space-y-6">
      <CompanyHeader {...editable} />
      <CompanyAccounts companyId={id} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <div className="min-w-0 space-y-4">
          <CompanyTexts company={company} edit={edit} errors={errors} />
        </div>
        <div className="min-w-0 space-y-4">
          <CompanyLists company={company} edit={edit} errors={errors} />
          <InsightsCard
            insights={company.insights}
            onChange={(change) => edit((current) => ({ ...current, insights: change(current.insights) }))}
            errors={errors}
          />
          <CompanyAnalysis company={company} edit={edit} errors={errors} />
          <HistoryCard record={company} />
        </div>
      </div>
    </article>
  );
}
