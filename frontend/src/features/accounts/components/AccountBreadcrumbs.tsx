import type { TargetAccount } from "@blossomer/gtm-client";
import { Link } from "@tanstack/react-router";
import { CompanyMark } from "@/shared/company/CompanyMark";
import { Breadcrumbs, crumbLook } from "@/shared/details/Breadcrumbs";
import { useParent } from "@/shared/details/useParent";

/** Company, account. */
export function AccountBreadcrumbs({ account }: { account: TargetAccount }) {
  const { companyId, name } = account;
  const company = useParent("companies", companyId);
  return (
    <Breadcrumbs
      here={name}
      way={[
        {
          key: "company",
          link: (
            <Link to="/companies/$companyId" params={{ companyId }} className={crumbLook}>
              <CompanyMark id={companyId} name={company?.name ?? ""} className="size-5" />
              <span className="truncate">{company?.name ?? "Company"}</span>
            </Link>
          ),
        },
        {
          key: "accounts",
          link: (
            <Link to="/accounts" search={{ company: companyId }} className={crumbLook}>
              Accounts
            </Link>
          ),
        },
      ]}
    />
  );
}
