import { FirstSteps } from "@/features/create/FirstSteps";
import { useCurrentCompany } from "@/shared/company/useCurrentCompany";
import { OldDataBanner } from "@/shared/olddata/OldDataBanner";
import { AllCompanies } from "./components/AllCompanies";
import { CompanyOverview } from "./components/CompanyOverview";

/** The current company, or all of them, as a picture. */
export function OverviewPage() {
  return (
    <>
      <OldDataBanner />
      <Picture />
    </>
  );
}

function Picture() {
  const { companyId, companies, select } = useCurrentCompany();
  if (companyId !== null) {
    return <CompanyOverview key={companyId} companyId={companyId} />;
  }
  return companies.length === 0 ? <FirstSteps /> : <AllCompanies companies={companies} onSelect={select} />;
}
