import { useParams } from "@tanstack/react-router";
import { CompanyDetail } from "./components/CompanyDetail";

/** One company with all its fields and its accounts. */
export function CompanyPage() {
  const { companyId } = useParams({ from: "/app/companies/$companyId" });
  return <CompanyDetail key={companyId} id={companyId} />;
}
